import type { Connection } from '../../../src/neo4j/database.ts';
import { dataloader } from './dataloader/server.ts';
import { handwritten } from './handwritten/server.ts';
import { neo4jGraphql } from './neo4j-graphql/server.ts';
import type { Peer } from './peer.ts';

/** The peers, by the names of their folders. */
export const PEERS: Readonly<Record<string, (connection: Connection) => Peer | Promise<Peer>>> = {
  handwritten,
  'neo4j-graphql': neo4jGraphql,
  dataloader,
};
