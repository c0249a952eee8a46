import { expect, test } from 'vitest';
import { checkServerVersion } from '../../src/neo4j/server-version.ts';

test.each(['Neo4j/5.26.12', 'Neo4j/5.27-aura', 'Neo4j/2025.06.0'])('%s is supported', (agent) => {
  expect(() => {
    checkServerVersion(agent);
  }).not.toThrow();
});

test.each(['Neo4j/4.4.38', 'Neo4j/5.25.1', 'Memgraph/3.0', 'no version'])(
  '%s is refused with what to do',
  (agent) => {
    expect(() => {
      checkServerVersion(agent);
    }).toThrow(
      `Expected Neo4j 5.26 or later (5.26 LTS, or a calendar version such as 2025.01), found "${agent}". Upgrade the server`,
    );
  },
);
