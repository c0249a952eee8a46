import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getOperationAST,
  parse,
} from 'graphql';
import { documentIdOf } from '../graphql/persisted-documents.ts';
import type { SavedQuery } from '../graphql/saved-queries.ts';
import { didYouMean } from '../did-you-mean.ts';
import { shapeOf } from './shape.ts';
import { type Table, tablesOf } from './tables.ts';
import { type Variable, variablesOf } from './variables.ts';

/** A saved query with all that can be known of it before anybody asks. */
export interface PublishedQuery extends SavedQuery {
  readonly documentId: string;
  readonly variables: readonly Variable[];
  /** The one that the query itself names comes first; then one for each other list of things. */
  readonly tables: readonly [Table, ...Table[]];
}

/** What a name in an address leads to. */
export type Found =
  | { readonly query: PublishedQuery }
  /** Its name now: the address is that of a former name, of a file, or of a number. */
  | { readonly movedTo: string }
  /** A sentence. */
  | { readonly unknown: string };

/** All that stands under `/q`. */
export interface Publication {
  readonly queries: readonly PublishedQuery[];
  find(name: string): Found;
}

/** The reader's own parameter of a table, which no variable may be called. */
export const ROWS = 'rows';

/** Throws where a saved query or a former name is not as expected: the server does not start on a promise that it cannot keep. */
export function publicationOf(
  savedQueries: readonly SavedQuery[],
  schema: GraphQLSchema,
  formerNames: Readonly<Record<string, string>>,
): Publication {
  const queries = savedQueries.map((saved) => published(saved, schema));
  const byName = new Map(queries.map((query) => [query.slug, query]));
  const moved = new Map(Object.entries(formerNames));
  for (const [former, now] of moved) {
    if (!byName.has(now) || byName.has(former))
      throw new Error(
        `Expected the former name ${former} to lead to a saved query and to be the name of none, found it leading to ${now}. Correct former-names.ts.`,
      );
  }
  for (const { number, slug } of queries) {
    const twoDigits = String(number).padStart(2, '0');
    for (const name of [String(number), twoDigits, `${twoDigits}-${slug}`]) moved.set(name, slug);
  }
  return {
    queries,
    find: (name) => {
      const query = byName.get(name);
      if (query) return { query };
      const movedTo = moved.get(name);
      if (movedTo !== undefined) return { movedTo };
      return {
        unknown: `Expected the name of a saved query, found ${JSON.stringify(name.slice(0, 60))}.${didYouMean(name, [...byName.keys()])} All of them are at /q.`,
      };
    },
  };
}

function published(saved: SavedQuery, schema: GraphQLSchema): PublishedQuery {
  const document = parse(saved.query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(`Expected ${saved.slug} to hold one operation, found none or several.`);
  const variables = variablesOf(schema, document, operation);
  if (variables.some(({ name }) => name === ROWS))
    throw new Error(`Expected no variable of ${saved.slug} to be called "${ROWS}", which chooses a table.`);
  return {
    ...saved,
    documentId: documentIdOf(saved.query),
    variables,
    tables: tablesOfQuery(saved, schema, document, operation),
  };
}

function tablesOfQuery(
  { slug, rows }: SavedQuery,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): [Table, ...Table[]] {
  const tables = tablesOf(shapeOf(schema, document, operation));
  const own = tables.find((table) => table.rows === rows);
  if (!own)
    throw new Error(
      `Expected ${slug} to have rows at one of ${tables.map((table) => table.rows).join(', ')}, found "# Rows: ${rows}".`,
    );
  return [own, ...tables.filter((table) => table !== own && table.ofList)];
}
