/** `peer-process.ts NAME`: one peer in a process of its own, over the Neo4j that the environment names. Prints `ready http://…` as the tracker does. */
import { readConfig } from '../../../src/config.ts';
import { PEERS } from './peers.ts';

const { neo4j } = readConfig();
const [name = ''] = process.argv.slice(2);
const start = PEERS[name];
if (!start || !neo4j)
  throw new Error(
    `Expected the name of a peer and NEO4J_URI, found "${name}" and ${neo4j ? neo4j.uri : 'none'}.`,
  );
const { app } = await start(neo4j);
console.log(`ready ${await app.listen({ host: '127.0.0.1', port: 0 })}`);
