import type { Writable } from 'node:stream';
import type { Log } from '../neo4j/log.ts';

/** Plain sentences for whoever runs a command; its result alone goes to standard output. */
export function logTo(stream: Writable): Log {
  const write = (message: string): void => {
    stream.write(`${message}\n`);
  };
  return { info: write, warn: write };
}
