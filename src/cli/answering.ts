import type { FastifyBaseLogger } from 'fastify';
import { type Access, accessOf } from '../access/access.ts';
import { apiTokens } from '../access/api-tokens.ts';
import { issuerTokens } from '../access/issuer.ts';
import { CACHE_DIR, type Config } from '../config.ts';
import { readSavedQueries } from '../graphql/saved-queries.ts';
import { trackerOf } from '../graphql/tracker.ts';
import { landingAnswer } from '../http/landing-answer.ts';
import { PlaygroundNotBuildable, ensureBuilt } from '../http/playground/build.ts';
import { httpServer } from '../http/server.ts';
import type { Database, ReadDatabase } from '../neo4j/database.ts';
import { FORMER_NAMES } from '../publish/former-names.ts';
import { publicationOf } from '../publish/publication.ts';
import { listen } from './listen.ts';
import { packageVersion } from './package-version.ts';
import { warm } from './warm.ts';

/** What answers: the tracker behind its doors. Nothing in it outlives a request, but what can be found again. */
export interface Door {
  readonly url: string;
  stop(): Promise<void>;
}

/** Opens the doors of a migrated database, and resolves once they answer. Throws Cannot where nobody can listen there. */
export async function answering(config: Config, database: Database, log: FastifyBaseLogger): Promise<Door> {
  const playground = buildPlayground(log);
  const savedQueries = readSavedQueries();
  const tracker = trackerOf({
    database,
    documents: savedQueries.map(({ query }) => query),
    now: () => new Date(),
    report: (error) => {
      log.error(error);
    },
    explain: config.explain,
    version: packageVersion(),
  });
  await tracker.apollo.start();
  const publication = publicationOf(savedQueries, tracker.schema, FORMER_NAMES);
  const stopping = new AbortController();
  await warm(
    tracker,
    publication.queries,
    (line) => {
      log.warn(line);
    },
    stopping.signal,
  );
  const app = await httpServer({
    tracker,
    database,
    access: accessFor(config, database),
    log,
    playground: {
      directory: await playground,
      examples: savedQueries,
      answer: () => landingAnswer(tracker, savedQueries),
    },
    publication,
  });
  const url = await listen(app, config);
  return {
    url,
    stop: async () => {
      stopping.abort();
      await app.close();
      await tracker.apollo.stop();
    },
  };
}

/** With an issuer its tokens count, and no others: two doors would be two places to take a right back. */
function accessFor({ oidc }: Config, database: ReadDatabase): Access {
  const now = (): Date => new Date();
  return accessOf(oidc ? issuerTokens(oidc, now, fetch) : apiTokens(database, now), now);
}

/** The packages of the playground may be left out of an installation; everything else works without it. */
export async function buildPlayground(log: FastifyBaseLogger): Promise<string | null> {
  try {
    return await ensureBuilt({
      cacheDir: CACHE_DIR,
      log: (line) => {
        log.info(line);
      },
    });
  } catch (error) {
    if (!(error instanceof PlaygroundNotBuildable)) throw error;
    log.warn(error.message);
    return null;
  }
}
