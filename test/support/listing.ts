import type { Database } from '../../src/neo4j/database.ts';

/** Names, types and values of properties, as Neo4j itself tells them. */
const PROPERTIES = (of: string): string =>
  `[key IN keys(${of}) | [key, valueType(${of}[key]), CASE WHEN valueType(${of}[key]) STARTS WITH 'LIST' THEN [item IN ${of}[key] | toStringOrNull(item)] ELSE toStringOrNull(${of}[key]) END]]`;

/**
 * Every node and every relationship as a line of text, sorted: two graphs with equal listings hold the same, whatever Neo4j's own ids are. The migrations
 * are left out: they belong to the code.
 */
export async function listingOf(database: Database): Promise<string[]> {
  const rows = await database.read(
    `MATCH (n) WHERE NOT n:Migration RETURN elementId(n), labels(n), ${PROPERTIES('n')}`,
    {},
  );
  const nodes = new Map(
    rows.map(([id, labels, properties]) => [
      id as string,
      JSON.stringify([sorted(labels), sorted(properties)]),
    ]),
  );
  const relationships = await database.read(
    `MATCH (a)-[r]->(b) RETURN elementId(a), type(r), elementId(b), ${PROPERTIES('r')}`,
    {},
  );
  return [
    ...nodes.values(),
    ...relationships.map(([from, type, to, properties]) =>
      JSON.stringify([nodes.get(from as string), type, nodes.get(to as string), sorted(properties)]),
    ),
  ].sort();
}

function sorted(list: unknown): unknown[] {
  return [...(list as unknown[])].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
