import { emptyDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { articleFile } from '../../src/dataset/definitions/article.ts';
import { organizationFile } from '../../src/dataset/definitions/organization.ts';
import { personFile } from '../../src/dataset/definitions/person.ts';
import { showFile } from '../../src/dataset/definitions/show.ts';

type Fields = Record<string, unknown>;

/** What a test says of a quote; the rest is defaulted. Names stand for people, outlets and articles that are made where there are none. */
export interface QuoteGiven {
  /** The speaker's name. Null: every article leaves the speaker out. */
  by?: string | null;
  /** The outlet that it was told to. Null: nobody is named. */
  to?: string | null;
  text?: string;
  /** The slug of the season; the one season where left out. */
  about?: string;
  /** The slug of the article that it is put on record with. */
  in?: string;
  key?: string;
  roles?: string[];
  /** EDTF. */
  saidOn?: string;
  /** More fields of the quote, as in a file. */
  quote?: Fields;
  /** Fields of its first appearance, as in a file. */
  printed?: Fields;
}

/**
 * Builds a dataset of which a test says only what matters: `given().quote({ by: 'Darren Star', to: 'TV Line' }).dataset`. Titles are
 * marked as fictional; nothing here is anybody's word.
 */
export function given(): Given {
  return new Given();
}

export class Given {
  private readonly shows = new Map<string, Fields>();
  private readonly seasons = new Map<string, { show: string; fields: Fields }>();
  private readonly people = new Map<string, Fields>();
  private readonly organizations = new Map<string, Fields>();
  private readonly articles = new Map<
    string,
    Fields & { quotes: Fields[]; appearances: Fields[]; claims: Fields[] }
  >();
  private counter = 0;

  /** A show without seasons; its title is `Fictional …`. */
  show(slug = 'fictional-show', fields: Fields = {}): this {
    this.shows.set(slug, {
      slug,
      title: titleOf(slug),
      lifecycleStatus: 'RUNNING',
      premieredOnUnknownBecause: fields['premieredOn'] === undefined ? 'NOT_STATED' : null,
      ...this.shows.get(slug),
      ...fields,
    });
    return this;
  }

  /** A season, `fictional-show-season-2` where the number is 2. */
  season(number: number, fields: Fields = {}, show = 'fictional-show'): this {
    if (!this.shows.has(show)) this.show(show);
    const slug = `${show}-season-${String(number)}`;
    this.seasons.set(slug, { show, fields: { slug, number, ...this.seasons.get(slug)?.fields, ...fields } });
    return this;
  }

  /** A status of a season; the key is made from the season and the number of its statuses. */
  status(season: string, fields: Fields): this {
    const entry = this.seasonNamed(season);
    const statuses = [...((entry.fields['statuses'] as Fields[] | undefined) ?? [])];
    statuses.push({
      key: `${season}-status-${String(statuses.length + 1)}`,
      ...(fields['validFrom'] === undefined ? { validFromUnknownBecause: 'NOT_STATED' } : {}),
      ...fields,
    });
    entry.fields['statuses'] = statuses;
    return this;
  }

  /** An announcement of a show, with a decider who made it. */
  announcement(
    key: string,
    on: string,
    madeBy = 'fictional-platform',
    show = 'fictional-show',
    fields: Fields = {},
  ): this {
    if (!this.shows.has(show)) this.show(show);
    this.organization(madeBy, { kinds: ['PLATFORM'] });
    const entry = this.shows.get(show) as Fields;
    entry['announcements'] = [
      ...((entry['announcements'] as Fields[] | undefined) ?? []),
      {
        key,
        announcedOn: { edtf: on, basis: 'STATED' },
        venue: 'STATEMENT',
        textUnknownBecause: 'NOT_STATED',
        madeBy: [madeBy],
        ...fields,
      },
    ];
    return this;
  }

  person(slug: string, fields: Fields = {}): this {
    this.people.set(slug, { slug, name: nameOf(slug), ...this.people.get(slug), ...fields });
    return this;
  }

  organization(slug: string, fields: Fields = {}): this {
    this.organizations.set(slug, { slug, name: nameOf(slug), ...this.organizations.get(slug), ...fields });
    return this;
  }

  /** An article, seen in part, of the day `on` where given. */
  article(
    slug = 'fictional-article',
    { on, by, ...fields }: Fields & { on?: string; by?: string } = {},
  ): this {
    if (by !== undefined) this.organization(by, { kinds: ['OUTLET'] });
    this.articles.set(slug, {
      quotes: [],
      appearances: [],
      claims: [],
      ...withoutReasonsFor({
        slug,
        urlUnknownBecause: 'NOT_APPLICABLE',
        headline: titleOf(slug),
        publisherUnknownBecause: 'NOT_STATED',
        publishedOnUnknownBecause: 'NOT_STATED',
        availability: 'EXCERPT',
        sourceRole: 'UNKNOWN',
        language: 'en',
        ...this.articles.get(slug),
        ...(on === undefined ? {} : { publishedOn: { edtf: on, basis: 'METADATA' } }),
        ...(by === undefined ? {} : { publisher: by }),
        ...fields,
      }),
    });
    return this;
  }

  /** A quote and its first appearance, by default of the only season, in one article that is made for all. */
  quote(quote: QuoteGiven = {}): this {
    const number = ++this.counter;
    const key = quote.key ?? `quote-${String(number)}`;
    const text = quote.text ?? `Fictional words number ${String(number)}.`;
    const speaker = quote.by === null ? undefined : this.known('people', quote.by ?? 'Fictional Speaker');
    const told =
      quote.to === null || quote.to === undefined ? undefined : this.known('organizations', quote.to);
    const article = this.articleNamed(quote.in);
    article.quotes.push(
      withoutReasonsFor({
        key,
        text,
        language: 'en',
        ...(quote.saidOn === undefined ? {} : { saidOn: { edtf: quote.saidOn, basis: 'STATED' } }),
        saidOnUnknownBecause: 'NOT_STATED',
        venue: 'INTERVIEW',
        saidBy: speaker === undefined ? [] : [{ person: speaker }],
        speakerUnknownBecause: 'NOT_STATED',
        roles: quote.roles ?? ['CREATOR'],
        saidTo: told === undefined ? [] : [{ organization: told, basis: 'STATED' }],
        saidToUnknownBecause: 'NOT_STATED',
        about: [{ season: quote.about ?? this.onlySeason() }],
        stance: 'FAVOURS',
        speechAct: 'WISH',
        ...quote.quote,
      }),
    );
    return this.appearance(key, {
      in: quote.in,
      exact: text,
      attributedTo: speaker === undefined ? [] : [{ person: speaker, basis: 'STATED' }],
      ...quote.printed,
    });
  }

  /** How an article prints a quote that is given already. */
  appearance(of: string, { in: slug, ...fields }: Fields & { in?: string | undefined }): this {
    const article = this.articleNamed(slug);
    article.appearances.push({
      key: `${of}-printed-${String(++this.counter)}`,
      of,
      form: 'DIRECT',
      language: 'en',
      ...fields,
    });
    return this;
  }

  claim(fields: Fields & { in?: string } = {}): this {
    const { in: slug, ...rest } = fields;
    this.articleNamed(slug).claims.push({
      key: `claim-${String(++this.counter)}`,
      exact: 'A fictional claim',
      placement: 'BODY',
      stance: 'FAVOURS',
      speechAct: 'CONFIRMATION',
      certainty: 'CERTAIN',
      about: [rest['about'] === undefined ? this.onlySeason() : undefined].filter(
        (slug) => slug !== undefined,
      ),
      ...rest,
    });
    return this;
  }

  /** The dataset, each file checked by its definition. What they say of each other `importDataset` checks. */
  get dataset(): Dataset {
    const dataset = emptyDataset();
    for (const [slug, fields] of this.shows) {
      const seasons = [...this.seasons.values()]
        .filter(({ show }) => show === slug)
        .map((season) => season.fields);
      dataset.shows.push({ file: `shows/${slug}.yaml`, value: showFile.parse({ ...fields, seasons }) });
    }
    for (const [slug, fields] of this.people) {
      dataset.people.push({ file: `people/${slug}.yaml`, value: personFile.parse(fields) });
    }
    for (const [slug, fields] of this.organizations) {
      dataset.organizations.push({
        file: `organizations/${slug}.yaml`,
        value: organizationFile.parse(fields),
      });
    }
    for (const [slug, fields] of this.articles) {
      dataset.articles.push({ file: `articles/${slug}.yaml`, value: articleFile.parse(fields) });
    }
    return dataset;
  }

  private articleNamed(slug = 'fictional-article') {
    if (!this.articles.has(slug)) this.article(slug);
    return this.articles.get(slug)!;
  }

  private seasonNamed(slug: string) {
    const season = this.seasons.get(slug);
    if (!season) throw new Error(`Expected a season given before its status, found no "${slug}".`);
    return season;
  }

  private onlySeason(): string {
    if (this.seasons.size === 0) this.season(2);
    return [...this.seasons.keys()].at(-1)!;
  }

  private known(kind: 'people' | 'organizations', name: string): string {
    const slug = slugOf(name);
    if (kind === 'people') this.person(slug, { name });
    else this.organization(slug, { name, kinds: ['OUTLET'] });
    return slug;
  }
}

/** A reason is kept only where its value is missing. */
function withoutReasonsFor<Value extends Fields>(fields: Value): Value {
  const called: Record<string, string> = { saidBy: 'speaker' };
  return Object.fromEntries(
    Object.entries(fields).filter(([name]) => {
      if (!name.endsWith('UnknownBecause')) return true;
      const stem = name.slice(0, -'UnknownBecause'.length);
      const field = Object.keys(called).find((key) => called[key] === stem) ?? stem;
      const value = fields[field];
      return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
    }),
  ) as Value;
}

function titleOf(slug: string): string {
  const name = nameOf(slug);
  return name.startsWith('Fictional') ? name : `Fictional ${name}`;
}

function nameOf(slug: string): string {
  return slug.replace(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => (dash === '' ? '' : ' ') + letter.toUpperCase(),
  );
}

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
