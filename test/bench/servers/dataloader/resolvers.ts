import neo4j from 'neo4j-driver';
import { allOf, anyOf, foldedWords, plainWords } from '../../../../src/modules/search/lucene.ts';
import { decodeCursor } from '../../../../src/read-plan/cursors.ts';
import type { Loaders, Thing } from './loaders.ts';

interface Context {
  readonly loaders: Loaders;
}

type Resolve<Args = unknown> = (parent: Thing, args: Args, context: Context) => unknown;

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

const FUZZY = 5;

const dated =
  (property: string): Resolve =>
  (parent) =>
    parent[property] === null ? null : { edtf: parent[property] };

const quotesBy =
  (of: 'quotes-of-shows' | 'quotes-of-people'): Resolve<Page> =>
  async ({ id }, { first }, { loaders }) => ({ nodes: await loaders.latestQuotes(of, first).load(id) });

/** A resolver a field, each with a loader of its own: the usual way. */
export const resolvers: Record<string, Record<string, Resolve<never>>> = {
  Query: {
    show: (_, { id }: { id: string }, { loaders }) => loaders.show.load(id),
    person: (_, { id }: { id: string }, { loaders }) => loaders.person.load(id),
    quote: (_, { id }: { id: string }, { loaders }) => loaders.quote.load(id),
    statusBoard: async (_, { first, after }: Page, { loaders }) => {
      const place = typeof after === 'string' ? decodeCursor('LAST_ACTIVITY_LATEST_FIRST', after) : null;
      const nodes = await loaders.root('board', {
        first: neo4j.int(first),
        sort: place?.sort ?? null,
        id: place?.id ?? null,
      });
      return { nodes };
    },
    search: async (_, { text, first }: { text: string; first: number }, { loaders }) => {
      const found = (await loaders.root('search', {
        quoted: allOf(foldedWords(text), FUZZY),
        titled: allOf(plainWords(text), FUZZY),
        named: anyOf(plainWords(text), FUZZY),
        limit: neo4j.int(first),
      })) as { totalCount: number; items: (Thing & { labels: string[] })[] };
      return {
        totalCount: found.totalCount,
        hits: found.items.map((item) => ({
          item: {
            ...item,
            __typename: item.labels.includes('Organization') ? 'Organization' : item.labels[0],
          },
        })),
      };
    },
  },
  Show: {
    seasons: ({ id }, _, { loaders }) => loaders.seasonsOfShow.load(id),
    quotes: quotesBy('quotes-of-shows'),
  },
  Person: { quotes: quotesBy('quotes-of-people') },
  Season: {
    show: ({ id }, _, { loaders }) => loaders.showOfSeason.load(id),
    status: ({ id }, _, { loaders }) => loaders.statusOfSeason.load(id),
  },
  StatusRecord: { validFrom: dated('validFromEdtf') },
  Quote: {
    saidOn: dated('saidOnEdtf'),
    speaker: ({ id }, _, { loaders }) => loaders.speakerOfQuote.load(id),
    saidTo: async ({ id }, _, { loaders }) =>
      (await loaders.toldOfQuote.load(id)).map((party) => ({ party })),
    about: ({ id }, _, { loaders }) => loaders.subjectsOfQuote.load(id),
    appearances: ({ id }, _, { loaders }) => loaders.appearancesOfQuote.load(id),
    trace: ({ id }, _, { loaders }) => traceOf(id, loaders),
  },
  Appearance: { article: ({ id }, _, { loaders }) => loaders.articleOfAppearance.load(id) },
  Article: {
    publishedOn: dated('publishedOnEdtf'),
    publisher: ({ id }, _, { loaders }) => loaders.publisherOfArticle.load(id),
  },
};

/** The steps between the printings of a quote, and those that were taken from none. */
async function traceOf(quoteId: string, loaders: Loaders) {
  const printed = await loaders.appearancesOfQuote.load(quoteId);
  const [sources, articles] = await Promise.all([
    Promise.all(printed.map(({ id }) => loaders.sourcesOfAppearance.load(id))),
    Promise.all(printed.map(({ id }) => loaders.articleOfAppearance.load(id))),
  ]);
  const articleOf = new Map(printed.map(({ id }, index) => [id, articles[index]]));
  return {
    edges: printed.flatMap(({ id }, index) =>
      (sources[index] ?? []).map((source) => ({
        fromArticle: articleOf.get(id),
        toArticle: articleOf.get(source.id),
        basis: source['basis'],
      })),
    ),
    roots: printed.flatMap(({ id }, index) =>
      sources[index]?.length === 0
        ? { article: articleOf.get(id), seen: articleOf.get(id)?.['availability'] !== 'CITED_ONLY' }
        : [],
    ),
  };
}
