import type { Dataset } from '../dataset.ts';
import { didYouMean } from '../../did-you-mean.ts';
import type { Finding, Path } from '../faults.ts';
import { files, ofArticles, ofSeasons, ofShows } from '../walk.ts';
import { namedThings, type Noun } from './names.ts';

export interface Reference {
  file: string;
  path: Path;
  noun: Noun;
  name: string;
}

/**
 * Everything that is named stands in the dataset. `alsoKnown`: names of things in files that could not be read whole, which are not told
 * as missing on top of that.
 */
export function danglingReferences(dataset: Dataset, alsoKnown: ReadonlySet<string>): Finding[] {
  const names = new Map(
    Object.entries(namedThings(dataset)).map(([noun, things]) => [
      noun,
      new Set(things.map(({ name }) => name)),
    ]),
  );
  return references(dataset)
    .filter(({ noun, name }) => !names.get(noun)?.has(name) && !alsoKnown.has(name))
    .map(({ file, path, noun, name }) => ({
      file,
      path,
      named: { noun, name },
      message:
        `Expected a ${nouns[noun] ?? noun} of this dataset, found "${name}", which no file has.` +
        (didYouMean(name, [...(names.get(noun) ?? [])]) || ` Add it, or correct the name.`),
    }));
}

const nouns: Partial<Record<Noun, string>> = {
  statusRecord: 'status record',
  unnamedSource: 'unnamed source',
};

/** Every reference of the dataset, in the order of the files. */
export function references(dataset: Dataset): Reference[] {
  return [
    ...ofShowFiles(dataset),
    ...ofSeasonEntries(dataset),
    ...ofPeopleAndOrganizations(dataset),
    ...ofArticleFiles(dataset),
    ...ofQuotes(dataset),
    ...ofAppearances(dataset),
    ...ofClaims(dataset),
  ];
}

/** One reference; none where the name is null. */
function to(
  place: { file: string; path: Path },
  step: Path,
  noun: Noun,
  name: string | null | undefined,
): Reference[] {
  return name === null || name === undefined
    ? []
    : [{ file: place.file, path: [...place.path, ...step], noun, name }];
}

/** A list of names. */
function toAll(
  place: { file: string; path: Path },
  field: string,
  noun: Noun,
  names: readonly string[],
): Reference[] {
  return names.flatMap((name, index) => to(place, [field, index], noun, name));
}

/** A list of `{ person: lily-collins }` and the like. */
function toEach(
  place: { file: string; path: Path },
  field: string,
  items: readonly object[],
  kinds: readonly Noun[],
): Reference[] {
  return items.flatMap((item, index) =>
    kinds.flatMap((noun) =>
      to(place, [field, index, noun], noun, (item as Partial<Record<Noun, string>>)[noun]),
    ),
  );
}

function ofShowFiles(dataset: Dataset): Reference[] {
  return files(dataset.shows).flatMap((show) => [
    ...show.value.availableOn.flatMap(({ platform }, i) =>
      to(show, ['availableOn', i, 'platform'], 'organization', platform),
    ),
    ...toAll(show, 'producedBy', 'organization', show.value.producedBy),
    ...toEach(show, 'cast', show.value.cast, ['person']),
    ...toEach(show, 'crew', show.value.crew, ['person']),
    ...to(show, ['spinOffOf'], 'show', show.value.spinOffOf),
    ...to(show, ['revivalOf'], 'show', show.value.revivalOf),
    ...show.value.characters.flatMap((character, i) =>
      toAll({ file: show.file, path: ['characters', i] }, 'playedBy', 'person', character.playedBy),
    ),
    ...ofShows({ ...dataset, shows: [show] }, 'announcements').flatMap((announcement) => [
      ...toAll(announcement, 'madeBy', 'organization', announcement.value.madeBy),
      ...to(announcement, ['voicedAs'], 'character', announcement.value.voicedAs),
    ]),
  ]);
}

function ofSeasonEntries(dataset: Dataset): Reference[] {
  return [
    ...ofSeasons(dataset, 'decidedBy').flatMap((decider) =>
      to(decider, ['organization'], 'organization', decider.value.organization),
    ),
    ...ofSeasons(dataset, 'statuses').flatMap((status) => [
      ...toEach(status, 'evidence', status.value.evidence, ['article', 'quote', 'claim', 'announcement']),
      ...to(status, ['decidedIn'], 'announcement', status.value.decidedIn),
    ]),
  ];
}

function ofPeopleAndOrganizations(dataset: Dataset): Reference[] {
  return [
    ...files(dataset.people).flatMap((person) =>
      toEach(person, 'worksFor', person.value.worksFor, ['organization']),
    ),
    ...files(dataset.organizations).flatMap((organization) =>
      to(organization, ['ownedBy'], 'organization', organization.value.ownedBy),
    ),
  ];
}

function ofArticleFiles(dataset: Dataset): Reference[] {
  return [
    ...files(dataset.articles).flatMap((article) => [
      ...to(article, ['publisher'], 'organization', article.value.publisher),
      ...to(article, ['supplied', 'publisher'], 'organization', article.value.supplied?.publisher),
      ...toAll(article, 'authors', 'person', article.value.authors),
      ...toEach(article, 'derivedFrom', article.value.derivedFrom, ['article']),
    ]),
    ...ofArticles(dataset, 'corrections').flatMap((correction) =>
      toEach(correction, 'corrects', correction.value.corrects, [
        'article',
        'appearance',
        'claim',
        'statusRecord',
      ]),
    ),
  ];
}

function ofQuotes(dataset: Dataset): Reference[] {
  return ofArticles(dataset, 'quotes').flatMap((quote) => [
    ...toEach(quote, 'saidBy', quote.value.saidBy, ['person', 'organization', 'unnamedSource']),
    ...toEach(quote, 'saidTo', quote.value.saidTo, ['organization', 'person']),
    ...to(quote, ['onBehalfOf'], 'organization', quote.value.onBehalfOf),
    ...to(quote, ['voicedAs'], 'character', quote.value.voicedAs),
    ...toEach(quote, 'about', quote.value.about, ['season', 'show']),
    ...toEach(quote, 'discusses', quote.value.discusses, ['character', 'person']),
    ...toEach(quote, 'verificationEvidence', quote.value.verificationEvidence, [
      'article',
      'appearance',
      'correction',
    ]),
    ...toEach(quote, 'possibleSameAs', quote.value.possibleSameAs, ['quote']),
  ]);
}

function ofAppearances(dataset: Dataset): Reference[] {
  return ofArticles(dataset, 'appearances').flatMap((appearance) => [
    ...to(appearance, ['of'], 'quote', appearance.value.of),
    ...toEach(appearance, 'attributedTo', appearance.value.attributedTo, [
      'person',
      'organization',
      'unnamedSource',
    ]),
    ...toEach(appearance, 'quotedFrom', appearance.value.quotedFrom, ['appearance']),
    ...to(appearance, ['continues'], 'appearance', appearance.value.continues),
  ]);
}

function ofClaims(dataset: Dataset): Reference[] {
  return ofArticles(dataset, 'claims').flatMap((claim) => [
    ...toAll(claim, 'about', 'season', claim.value.about),
    ...toAll(claim, 'restsOn', 'quote', claim.value.restsOn),
    ...to(claim, ['resolvedBy'], 'statusRecord', claim.value.resolvedBy),
  ]);
}
