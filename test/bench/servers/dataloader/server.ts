import { publicTypeDefs, readTypeDefs } from '../../../../src/graphql/type-defs.ts';
import type { Connection } from '../../../../src/neo4j/database.ts';
import { apolloOn } from '../apollo-on.ts';
import { type Peer, bareApp, peerDriver, peerOf } from '../peer.ts';
import { loadersOver } from './loaders.ts';
import { resolvers } from './resolvers.ts';

/** The tracker's own schema on Apollo, as most people would serve it: a resolver a field, a DataLoader each. */
export async function dataloader(connection: Connection): Promise<Peer> {
  const driver = peerDriver(connection);
  const app = bareApp();
  await apolloOn(app, { typeDefs: publicTypeDefs(readTypeDefs()), resolvers }, async () => ({
    loaders: loadersOver(driver, connection.database),
  }));
  return peerOf(app, driver);
}
