import type { Operation } from './operations.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Edge {
  readonly properties: Fields;
  readonly node: Fields;
}

/**
 * What @neo4j/graphql answers, in the shape of the tracker's own answers. It has lists where there is one, properties where the tracker has a date, and orders that it cannot
 * give (by a relationship's property, by what a union's members have in common, those without a day last): these are given here, outside what is timed.
 */
export const ofNeo4jGraphql: Readonly<Record<Operation, (data: Fields) => unknown>> = {
  tiny: ({ shows }) => ({ show: first(shows) }),
  show: ({ shows }) => ({ show: orNull(first(shows), showOf) }),
  person: ({ people }) => ({ person: orNull(first(people), personOf) }),
  trace: ({ quotes }) => ({ quote: orNull(first(quotes), tracedOf) }),
  board50: boardOf,
  board500: boardOf,
  search: ({ search }) => {
    const { totalCount, hits } = search as Fields;
    return { search: { totalCount, hits: list(hits).map(hitOf) } };
  },
};

function showOf({ slug, title, seasons, quotesConnection }: Fields) {
  return {
    slug,
    title,
    seasons: list(seasons).map((season) => ({
      slug: season['slug'],
      number: season['number'],
      status: orNull(season['status'], statusOf),
    })),
    quotes: {
      nodes: nodesOf(quotesConnection).map((quote) => ({ ...quoteOf(quote), speaker: speakerOf(quote) })),
    },
  };
}

function personOf({ slug, name, quotesConnection }: Fields) {
  return {
    slug,
    name,
    quotes: {
      nodes: nodesOf(quotesConnection).map((quote) => ({
        ...quoteOf(quote),
        about: list(quote['about'])
          .sort((a, b) => compare(a['id'], b['id']))
          .map(({ __typename, number, title, show }) =>
            __typename === 'Season' ? { __typename, number, show: first(show) } : { __typename, title },
          ),
      })),
    },
  };
}

function quoteOf({ id, text, stance, saidOnEdtf, saidTo, appearances }: Fields) {
  return {
    id,
    text,
    stance,
    saidOn: dateOf(saidOnEdtf),
    saidTo: list(saidTo)
      .sort((a, b) => compare(a['name'], b['name']))
      .map((party) => ({ party })),
    appearances: undatedLast(list(appearances)).map(({ article }) => {
      const { headline, url, publisher } = first(article) as Fields;
      return { article: { headline, url, publisher: first(publisher) } };
    }),
  };
}

/** The tracker's rule: PREFERRED first, then by place. */
function speakerOf({ saidByConnection }: Fields) {
  const credits = (saidByConnection as { edges: Edge[] }).edges.filter(
    ({ properties }) => properties['rank'] !== 'DEPRECATED',
  );
  const isPreferred = ({ properties }: Edge): number => Number(properties['rank'] === 'PREFERRED');
  const place = ({ properties }: Edge): number => properties['position'] as number;
  return credits.sort((a, b) => isPreferred(b) - isPreferred(a) || place(a) - place(b))[0]?.node ?? null;
}

function tracedOf({ text, appearances }: Fields) {
  const printed = undatedLast(list(appearances));
  const sources = (appearance: Fields): Edge[] =>
    (appearance['quotedFromConnection'] as { edges: Edge[] }).edges;
  return {
    text,
    trace: {
      edges: printed.flatMap((appearance) =>
        sources(appearance).map(({ properties, node }) => {
          const { slug, publisher } = first(node['article']) as Fields;
          return {
            fromArticle: { slug: (first(appearance['article']) as Fields)['slug'] },
            toArticle: { slug, publisher: first(publisher) },
            basis: properties['basis'],
          };
        }),
      ),
      roots: printed
        .filter((appearance) => sources(appearance).length === 0)
        .map((appearance) => {
          const { availability, slug, headline, publisher, publishedOnEdtf } = first(
            appearance['article'],
          ) as Fields;
          return {
            seen: availability !== 'CITED_ONLY',
            article: { slug, headline, publisher: first(publisher), publishedOn: dateOf(publishedOnEdtf) },
          };
        }),
    },
  };
}

function boardOf({ seasons }: Fields) {
  return {
    board: {
      nodes: list(seasons).map(({ show, status, ...season }) => ({
        ...season,
        show: first(show),
        status: orNull(status, statusOf),
      })),
    },
  };
}

const WORDS_OF: Readonly<Record<string, string>> = {
  Quote: 'text',
  Article: 'headline',
  Show: 'title',
  Character: 'characterName',
};

function hitOf({ id, label, words }: Fields) {
  const isOrganization = label === 'Outlet' || label === 'Platform' || label === 'Studio';
  const type = isOrganization ? 'Organization' : String(label);
  return { item: { __typename: type, id, [WORDS_OF[type] ?? 'name']: words } };
}

function statusOf({ status, validFromEdtf }: Fields) {
  return { status, validFrom: dateOf(validFromEdtf) };
}

function dateOf(edtf: unknown) {
  return edtf === null ? null : { edtf };
}

/** Sorted by day already, '' for none. */
function undatedLast(appearances: Fields[]): Fields[] {
  const isDated = ({ printedOnSort }: Fields): boolean => printedOnSort !== '';
  return [...appearances.filter(isDated), ...appearances.filter((each) => !isDated(each))];
}

function list(value: unknown): Fields[] {
  return [...(value as Fields[])];
}

function nodesOf(connection: unknown): Fields[] {
  return (connection as { edges: { node: Fields }[] }).edges.map(({ node }) => node);
}

function first(value: unknown): Fields | null {
  return (value as Fields[])[0] ?? null;
}

function orNull<Result>(value: unknown, of: (fields: Fields) => Result): Result | null {
  return value === null ? null : of(value as Fields);
}

function compare(a: unknown, b: unknown): number {
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
