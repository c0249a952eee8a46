import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import type { Connection } from '../../../../src/neo4j/database.ts';
import { apolloOn } from '../apollo-on.ts';
import { type Peer, bareApp, peerDriver, peerOf } from '../peer.ts';

/** The library that Neo4j itself offers: its types say where they lie in the graph, and it writes the Cypher. */
export async function neo4jGraphql(connection: Connection): Promise<Peer> {
  const driver = peerDriver(connection, true);
  const schema = await new Neo4jGraphQL({
    typeDefs: readFileSync(new URL('./graph.graphql', import.meta.url), 'utf8'),
    driver,
  }).getSchema();
  const app = bareApp();
  await apolloOn(app, { schema }, async () => ({
    sessionConfig: {
      defaultAccessMode: neo4j.session.READ,
      ...(connection.database === undefined ? {} : { database: connection.database }),
    },
  }));
  return peerOf(app, driver);
}
