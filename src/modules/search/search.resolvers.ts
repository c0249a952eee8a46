import type { GraphQLResolveInfo } from 'graphql';
import type { Resolvers } from '../../graphql/generated/schema.ts';
import { BadInput } from '../../read-plan/bad-input.ts';
import { refTo, refToOrNull } from '../../read-plan/planned.ts';
import { textOf } from '../statements.ts';
import { type Match, bestFirst, matchOf } from './find-words.ts';
import { allOf, anyOf, foldedWords, plainWords } from './lucene.ts';

const WORDS = new URL('./cypher/words.cypher', import.meta.url);
const HITS = new URL('./cypher/hits.cypher', import.meta.url);
const FACETS = new URL('./cypher/facets.cypher', import.meta.url);

/** From how many letters on a slip is forgiven. */
const FUZZY = 5;

/** More is nobody's memory, and would only make a long query. */
const LONGEST = 1_000;

const FACET_NAMES = ['status', 'platform', 'authority', 'stance', 'outlet'] as const;

export const searchResolvers: Resolvers = {
  Query: {
    findQuote: async (_, { words, prefix, suffix, first }, { reader }, info) => {
      assertLength('words', words);
      assertFirst(first, 50);
      const query = anyOf(foldedWords(words), FUZZY);
      if (query === null) return [];
      const rows = (await reader.rows(info, textOf(WORDS), { query })) as readonly WordsRow[];
      const best = new Map<string, { quoteId: string; appearanceId: string | null; match: Match }>();
      for (const [quoteId, appearanceId, text, before, after] of rows) {
        const match = matchOf({ text, prefix: before, suffix: after }, { words, prefix, suffix });
        if (!match) continue;
        const known = best.get(quoteId);
        if (!known || bestFirst(match, known.match) < 0) best.set(quoteId, { quoteId, appearanceId, match });
      }
      const found = [...best.values()].sort((a, b) => bestFirst(a.match, b.match));
      return found.slice(0, first).map(({ quoteId, appearanceId, match }) => ({
        quote: refTo(quoteId),
        appearance: refToOrNull(appearanceId),
        matchedAs: match.matchedAs,
        found: match.found,
        slip: match.slip,
      }));
    },
    search: async (_, { text, first }, { reader }, info) => {
      assertLength('text', text);
      assertFirst(first, 100);
      const [said, plain] = [foldedWords(text), plainWords(text)];
      const [quoted, titled] = [allOf(said, FUZZY), allOf(plain, FUZZY)];
      const named = anyOf(plain, FUZZY);
      if (quoted === null || titled === null) return { hits: [], totalCount: 0, facets: facetsOf([]) };
      const [row] = await reader.rows(info, textOf(HITS), { quoted, titled, named, limit: first });
      const [hits, totalCount, quotes] = row as unknown as [[string, number][], number, string[]];
      const counted = asksFor(info, 'facets') ? await reader.rows(info, textOf(FACETS), { quotes }) : [];
      return {
        hits: hits.map(([id, score]) => ({ item: refTo(id), score })),
        totalCount,
        facets: facetsOf(counted as unknown as FacetRow[]),
      };
    },
  },
};

type WordsRow = readonly [
  quoteId: string,
  appearanceId: string | null,
  text: string,
  prefix: string | null,
  suffix: string | null,
];
type FacetRow = readonly [facet: string, value: string, quotes: number];

function facetsOf(rows: readonly FacetRow[]) {
  const of = (name: string) =>
    rows.filter(([facet]) => facet === name).map(([, value, quotes]) => ({ value, quotes }));
  return Object.fromEntries(FACET_NAMES.map((name) => [name, of(name)])) as Record<
    (typeof FACET_NAMES)[number],
    ReturnType<typeof of>
  >;
}

/** Whether the field below is named anywhere: counting for nobody would be a call for nothing. */
function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, name: string): boolean {
  return fieldNodes.some(({ selectionSet }) =>
    selectionSet?.selections.some(
      (selection) =>
        (selection.kind === 'Field' && selection.name.value === name) ||
        (selection.kind !== 'Field' &&
          JSON.stringify(
            selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection,
          ).includes(`"${name}"`)),
    ),
  );
}

function assertLength(name: string, text: string): void {
  if (text.length > LONGEST)
    throw new BadInput(
      `Expected \`${name}\` to have at most ${String(LONGEST)} characters, found ${String(text.length)}. Look for a part of it.`,
    );
}

function assertFirst(first: number, most: number): void {
  if (first < 1 || first > most)
    throw new BadInput(`Expected \`first\` to be from 1 to ${String(most)}, found ${String(first)}.`);
}
