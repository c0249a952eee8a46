import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { Cannot } from './cannot.ts';

/** Asked before the database starts: nobody should wait for Java to hear that the port is taken. */
export async function assertPortFree({ host, port }: Config): Promise<void> {
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

/** Listens where the configuration says; the address, `http://HOST:PORT`. Throws Cannot. */
export async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port });
    return urlOf(app);
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

function urlOf(app: FastifyInstance): string {
  const [bound] = app.addresses();
  if (!bound || typeof bound === 'string')
    throw new Error('Expected the server to have an address, found none.');
  return `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${String(bound.port)}`;
}
