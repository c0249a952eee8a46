import { startEmbedded } from '../../src/neo4j/embedded/embedded.ts';

// What the tests kill with -9: a process that starts a durable database and then does nothing.
const [dataDir = '', cacheDir = ''] = process.argv.slice(2);
const log = { info: () => undefined, warn: () => undefined };
const { uri, username, password, pid } = await startEmbedded({
  dataDir,
  cacheDir,
  log,
  mode: 'durable',
  env: process.env,
});
console.log(JSON.stringify({ uri, username, password, pid }));
