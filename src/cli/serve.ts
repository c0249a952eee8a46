import { stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { type Access, accessOf } from '../access/access.ts';
import { apiTokens } from '../access/api-tokens.ts';
import { issuerTokens } from '../access/issuer.ts';
import { CACHE_DIR, type Config } from '../config.ts';
import { readSavedQueries } from '../graphql/saved-queries.ts';
import { trackerOf } from '../graphql/tracker.ts';
import { landingAnswer } from '../http/landing-answer.ts';
import { loggerOf } from '../http/logger.ts';
import { PlaygroundNotBuildable, ensureBuilt } from '../http/playground/build.ts';
import { httpServer } from '../http/server.ts';
import type { ReadDatabase } from '../neo4j/database.ts';
import { FORMER_NAMES } from '../publish/former-names.ts';
import { publicationOf } from '../publish/publication.ts';
import { migrate, MIGRATIONS } from '../neo4j/migrate.ts';
import { Cannot } from './cannot.ts';
import { connect } from './connect.ts';
import { seedIfEmpty } from './seed-if-empty.ts';
import { warm } from './warm.ts';

/** Starts everything, prints `ready http://HOST:PORT`, and resolves with the way to stop it once all of it answers. */
export async function serve(
  config: Config,
  print: (line: string) => void,
): Promise<{ url: string; lost: Promise<string>; stop(): Promise<void> }> {
  const log = loggerOf(config.logLevel, process.stdout.isTTY);
  await assertPortFree(config);
  await assertSeedThere(config);
  const playgroundBuilt = buildPlayground(
    (line) => {
      log.info(line);
    },
    (line) => {
      log.warn(line);
    },
  );
  const connected = await connect(config, log);
  const { database } = connected;
  try {
    const { applied } = await migrate(database, MIGRATIONS, () => new Date());
    if (applied.length > 0) log.info(`migrations applied: ${applied.join(', ')}`);
    if (config.seedDir !== null) await seedIfEmpty(database, config.seedDir, log);

    const savedQueries = readSavedQueries();
    const tracker = trackerOf({
      database,
      documents: savedQueries.map(({ query }) => query),
      now: () => new Date(),
      report: (error) => {
        log.error(error);
      },
      explain: config.explain,
    });
    await tracker.apollo.start();
    await warm(tracker, savedQueries, (line) => {
      log.warn(line);
    });
    const app = await httpServer({
      tracker,
      database,
      access: accessFor(config, database),
      log,
      playground: {
        directory: await playgroundBuilt,
        examples: savedQueries,
        answer: () => landingAnswer(tracker, savedQueries),
      },
      publication: publicationOf(savedQueries, tracker.schema, FORMER_NAMES),
    });
    await listen(app, config);
    const url = urlOf(app);
    print(`ready ${url}`);
    return {
      url,
      lost: connected.lost,
      stop: async () => {
        await app.close();
        await tracker.apollo.stop();
        await connected.close();
      },
    };
  } catch (error) {
    await connected.close();
    throw error;
  }
}

/** With an issuer its tokens count, and no others: two doors would be two places to take a right back. */
function accessFor({ oidc }: Config, database: ReadDatabase): Access {
  const now = (): Date => new Date();
  return accessOf(oidc ? issuerTokens(oidc, now, fetch) : apiTokens(database, now), now);
}

/** The packages of the playground may be left out of an installation; everything else works without it. */
async function buildPlayground(
  info: (line: string) => void,
  warn: (line: string) => void,
): Promise<string | null> {
  try {
    return await ensureBuilt({ cacheDir: CACHE_DIR, log: info });
  } catch (error) {
    if (!(error instanceof PlaygroundNotBuildable)) throw error;
    warn(error.message);
    return null;
  }
}

/** Asked before the database starts, like the port. Whether its files are right is asked when they are needed. */
async function assertSeedThere({ seedDir }: Config): Promise<void> {
  if (seedDir === null || (await stat(seedDir).catch(() => null))?.isDirectory()) return;
  throw new Cannot(
    `Expected TRACKER_SEED to be a folder of YAML files, found none at ${seedDir}. Correct the path, or set TRACKER_SEED=none.`,
  );
}

/** Asked before the database starts: nobody should wait for Java to hear that the port is taken. */
async function assertPortFree({ host, port }: Config): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      reject(cannotListen(error, host, port));
    });
    probe.listen(port, host, () =>
      probe.close(() => {
        resolve();
      }),
    );
  });
}

async function listen(app: Awaited<ReturnType<typeof httpServer>>, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw cannotListen(error, host, port);
  }
}

function cannotListen(error: unknown, host: string, port: number): Error {
  const code = (error as NodeJS.ErrnoException).code;
  const place = `${host}:${String(port)}`;
  if (code === 'EADDRINUSE')
    return new Cannot(
      `Expected ${place} to be free, found another program there. Stop it, or choose a port: PORT=4001 npm start (PORT=0 picks one).`,
    );
  if (code === 'EACCES')
    return new Cannot(
      `Expected to be allowed to listen on ${place}, and was refused. Choose a port above 1023: PORT=4000.`,
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new Cannot(
      `Expected HOST to be an address of this machine, found ${host}. 127.0.0.1 is this machine alone, 0.0.0.0 all of its addresses.`,
    );
  return error instanceof Error ? error : new Error(String(error));
}

function urlOf(app: Awaited<ReturnType<typeof httpServer>>): string {
  const [bound] = app.addresses();
  if (!bound || typeof bound === 'string')
    throw new Error('Expected the server to have an address, found none.');
  return `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${String(bound.port)}`;
}
