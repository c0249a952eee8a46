import type { FastifyInstance } from 'fastify';
import type { ReadDatabase } from '../neo4j/database.ts';

/** Long enough for a busy database, short enough for whoever asks every few seconds. */
const ANSWERS_WITHIN_MS = 2000;

/** `/health/live`: the process runs. `/health/ready`: the database answers too; 503 where it does not. */
export function healthRoutes(app: FastifyInstance, database: ReadDatabase): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    reply.header('cache-control', 'no-store');
    try {
      await database.read('RETURN 1', {}, { timeoutMs: ANSWERS_WITHIN_MS });
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'not ready', reason: 'The database does not answer.' });
    }
  });
}
