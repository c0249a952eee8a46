import { expect, test } from 'vitest';
import { lintFile, lintSchema } from '../../.config/cypher-lint.ts';

test('a sound statement passes, whatever its parameters are', () => {
  expect(
    lintFile('a.cypher', '// $ids list<string>\nMATCH (q:Quote) WHERE q.id IN $ids RETURN q.id'),
  ).toEqual([]);
});

test('a broken statement is named with its place, also behind one that is sound', () => {
  const text = '// Both.\nMATCH (q) RETURN q;\n\n// a comment;\nMATCH (q)\n  RETUR q;\n';
  expect(lintFile('a.cypher', text)).toEqual([
    expect.stringMatching(/^a\.cypher:6:3: Invalid input 'RETUR'/),
  ]);
});

test('a variable that nothing binds is found', () => {
  expect(lintFile('a.cypher', '// One.\nMATCH (q) RETURN p')).toEqual([
    'a.cypher:2:18: Variable `p` not defined',
  ]);
});

test('a statement without its contract is sent back', () => {
  expect(lintFile('a.cypher', 'MATCH (q) RETURN q')).toEqual([
    expect.stringContaining('a.cypher:1:1: Expected a comment'),
  ]);
});

test('Cypher in the schema is read where it stands', () => {
  const sdl = `type Season {
  status: String
    @cypher(
      statement: """
      MATCH (this)-[:HAS_STATUS]->(record)
      WITH recrd.status AS status
      """
      columnName: "status"
    )
  show: String @cypher(statement: "MATCH (this)<--(show)", columnName: "shw")
  quotes: [String!]! @relationship(type: "ABOUT", where: "edge.rank <>", order: ["node.id ASC", "nod.id"])
}
input Filter { by: String @where(predicate: "this.by = $value") }`;
  expect(lintSchema('s.graphql', sdl)).toEqual([
    's.graphql:6:12: Variable `recrd` not defined',
    's.graphql:10:57: Variable `shw` not defined',
    expect.stringMatching(/^s\.graphql:11:71: Invalid input/),
    's.graphql:11:98: Variable `nod` not defined',
  ]);
});
