import { seededId, type IdPrefix } from '../modules/ids.ts';
import type { Records } from '../modules/records.ts';
import type { Dataset } from './dataset.ts';
import type { ArticleFile } from './definitions/article.ts';
import type { AppearanceEntry, QuoteEntry } from './definitions/quote.ts';
import type { SeasonEntry } from './definitions/season.ts';
import type { ShowFile } from './definitions/show.ts';
import { files, ofArticles, ofSeasons, ofShows } from './walk.ts';

/** The records that a dataset is, with ids in place of slugs and keys. The dataset has been checked: every name leads somewhere. */
export function toRecords(dataset: Dataset): Records {
  return {
    organizations: files(dataset.organizations).map(({ value: { slug, ownedBy, ...rest } }) => ({
      id: id.organization(slug),
      slug,
      ...rest,
      ownedBy: orNull(ownedBy, id.organization),
    })),
    people: files(dataset.people).map(({ value: { slug, worksFor, ...rest } }) => ({
      id: id.person(slug),
      slug,
      ...rest,
      worksFor: worksFor.map((job) => ({ ...job, organization: id.organization(job.organization) })),
    })),
    unnamedSources: ofArticles(dataset, 'unnamedSources').map(({ value, article }) => ({
      id: id.unnamedSource(value.key),
      ...value,
      article: id.article(article.slug),
    })),
    shows: files(dataset.shows).map(({ value }) => showOf(value)),
    characters: ofShows(dataset, 'characters').map(({ value, show }) => ({
      id: id.character(value.key),
      ...value,
      playedBy: value.playedBy.map(id.person),
      appearsIn: [id.show(show.slug)],
    })),
    coverage: ofSeasons(dataset, 'coverage').map(({ value, season }) => ({
      id: id.coverage(value.key),
      ...value,
      season: id.season(season.slug),
    })),
    seasons: ofShows(dataset, 'seasons').map(({ value, show }) => seasonOf(value, show)),
    articles: files(dataset.articles).map(({ value }) => articleOf(value)),
    topics: topicsOf(dataset),
    quotes: ofArticles(dataset, 'quotes').map(({ value, article }) => quoteOf(value, article)),
    appearances: ofArticles(dataset, 'appearances').map(({ value, article, path }) =>
      appearanceOf(value, article, Number(path[1])),
    ),
    claims: ofArticles(dataset, 'claims').map(({ value, article }) => ({
      id: id.claim(value.key),
      ...value,
      article: id.article(article.slug),
      about: value.about.map(id.season),
      restsOn: value.restsOn.map(id.quote),
      resolvedBy: orNull(value.resolvedBy, id.statusRecord),
    })),
    announcements: ofShows(dataset, 'announcements').map(({ value, show }) => ({
      id: id.announcement(value.key),
      ...value,
      show: id.show(show.slug),
      madeBy: value.madeBy.map(id.organization),
      voicedAs: orNull(value.voicedAs, id.character),
    })),
    statuses: ofSeasons(dataset, 'statuses').map(({ value, season }) => ({
      id: id.statusRecord(value.key),
      ...value,
      season: id.season(season.slug),
      evidence: value.evidence.map(idOf),
      decidedIn: orNull(value.decidedIn, id.announcement),
    })),
    corrections: ofArticles(dataset, 'corrections').map(({ value, article }) => ({
      id: id.correction(value.key),
      ...value,
      article: id.article(article.slug),
      corrects: value.corrects.map(idOf),
    })),
  };
}

const named =
  (prefix: IdPrefix) =>
  (name: string): string =>
    seededId(prefix, name);

/** The id of a thing by its slug or key. */
const id = {
  show: named('sho'),
  season: named('sea'),
  person: named('per'),
  character: named('cha'),
  organization: named('org'),
  unnamedSource: named('uns'),
  article: named('art'),
  quote: named('quo'),
  topic: named('top'),
  appearance: named('app'),
  claim: named('cla'),
  announcement: named('ann'),
  statusRecord: named('sta'),
  correction: named('cor'),
  coverage: named('cov'),
};

/** What has a name, as references call it. */
export type NamedKind = keyof typeof id;

/** The id of a thing by its slug or key (a topic by its words). */
export function idOfNamed(noun: NamedKind, name: string): string {
  return id[noun](name);
}

/** The id of what `{ person: lily-collins }` or the like names. */
function idOf(reference: Partial<Record<keyof typeof id, string | undefined>>): string {
  for (const noun of Object.keys(id) as (keyof typeof id)[]) {
    const name = reference[noun];
    if (name !== undefined) return id[noun](name);
  }
  throw new Error('Expected a reference that names something. Was the dataset checked?');
}

function orNull(name: string | null, idBy: (name: string) => string): string | null {
  return name === null ? null : idBy(name);
}

function showOf({
  slug,
  characters: _characters,
  announcements: _announcements,
  seasons: _seasons,
  ...show
}: ShowFile) {
  return {
    id: id.show(slug),
    slug,
    ...show,
    availableOn: show.availableOn.map((on, position) => ({
      ...on,
      position,
      platform: id.organization(on.platform),
    })),
    producedBy: show.producedBy.map(id.organization),
    cast: show.cast.map((credit) => ({ ...credit, person: id.person(credit.person) })),
    crew: show.crew.map((credit) => ({ ...credit, person: id.person(credit.person) })),
    spinOffOf: orNull(show.spinOffOf, id.show),
    revivalOf: orNull(show.revivalOf, id.show),
  };
}

function seasonOf({ slug, statuses: _statuses, ...season }: SeasonEntry, show: ShowFile) {
  return {
    id: id.season(slug),
    slug,
    ...season,
    show: id.show(show.slug),
    decidedBy: season.decidedBy.map((decider) => ({
      ...decider,
      organization: id.organization(decider.organization),
    })),
    // In an order of their own: which one a file names first says nothing.
    coverage: season.coverage.map(({ key }) => id.coverage(key)).sort(),
  };
}

function articleOf(file: ArticleFile) {
  const {
    slug,
    unnamedSources: _sources,
    quotes: _quotes,
    appearances: _appearances,
    claims: _claims,
    ...rest
  } = file;
  const { corrections: _corrections, ...article } = rest;
  return {
    id: id.article(slug),
    slug,
    ...article,
    publisher: orNull(article.publisher, id.organization),
    supplied: article.supplied && {
      ...article.supplied,
      publisher: orNull(article.supplied.publisher, id.organization),
    },
    authors: article.authors.map(id.person),
    derivedFrom: article.derivedFrom.map((source) => ({ ...source, article: id.article(source.article) })),
  };
}

function quoteOf(quote: QuoteEntry, article: ArticleFile) {
  return {
    id: id.quote(quote.key),
    ...quote,
    article: id.article(article.slug),
    saidBy: quote.saidBy.map((said, position) => ({
      id: idOf(said),
      rank: said.rank,
      rankReason: said.rankReason,
      position,
    })),
    saidTo: quote.saidTo.map((told) => ({ id: idOf(told), basis: told.basis })),
    onBehalfOf: orNull(quote.onBehalfOf, id.organization),
    voicedAs: orNull(quote.voicedAs, id.character),
    about: quote.about.map(idOf),
    discusses: quote.discusses.map(idOf),
    verificationEvidence: quote.verificationEvidence.map(idOf),
    possibleSameAs: quote.possibleSameAs.map((alike) => ({ ...alike, quote: id.quote(alike.quote) })),
  };
}

function appearanceOf(
  { of, speakerCandidates, ...appearance }: AppearanceEntry,
  article: ArticleFile,
  position: number,
) {
  return {
    position,
    id: id.appearance(appearance.key),
    ...appearance,
    quote: id.quote(of),
    article: id.article(article.slug),
    attributedTo: appearance.attributedTo.map((credit) => ({
      id: idOf(credit),
      roleAsStated: credit.roleAsStated,
      cue: credit.cue,
      basis: credit.basis,
    })),
    // Most have none, and were on record before there was a word for them.
    ...(speakerCandidates.length > 0 ? { speakerCandidates } : {}),
    edits: appearance.edits.map((edit, position) => ({
      id: seededId('edt', `${appearance.key}:${String(position)}`),
      position,
      ...edit,
    })),
    quotedFrom: appearance.quotedFrom.map((source) => ({
      ...source,
      appearance: id.appearance(source.appearance),
    })),
    continues: orNull(appearance.continues, id.appearance),
  };
}

/** Each topic once, under the name that it was first given. */
function topicsOf(dataset: Dataset) {
  const names = ofArticles(dataset, 'quotes').flatMap(({ value }) =>
    value.discusses.flatMap(({ topic }) => (topic === undefined ? [] : [topic])),
  );
  return [...new Set(names)].map((name) => ({ id: id.topic(name), name }));
}
