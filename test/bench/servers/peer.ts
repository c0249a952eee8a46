import { type FastifyInstance, fastify } from 'fastify';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Connection } from '../../../src/neo4j/database.ts';

/** A server beside the tracker, over the same graph. */
export interface Peer {
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

/** Fastify with nothing on it. */
export function bareApp(): FastifyInstance {
  return fastify({ logger: false });
}

/** As the tracker opens its own: numbers as numbers, long pages, no notifications, no telemetry. */
export function peerDriver({ uri, username, password }: Connection, lossless = false): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    fetchSize: 1000,
    disableLosslessIntegers: !lossless,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
  });
}

export function peerOf(app: FastifyInstance, driver: Driver): Peer {
  return {
    app,
    close: async () => {
      await app.close();
      await driver.close();
    },
  };
}
