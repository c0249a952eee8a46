import { Pool } from 'undici';
import type { Target } from '../operations/targets.ts';
import type { Started } from '../servers/started.ts';

/** Keep-alive connections to one server. */
export interface Client {
  /** Resolves with the answer's text once all of it is here. Throws where it is refused. */
  ask(request: ReturnType<Target['request']>): Promise<string>;
  close(): Promise<void>;
}

/**
 * `mayBeCached` false: the request says `Cache-Control: no-cache`, with which any client may ask for an answer that is made now; so that what is measured is the
 * making.
 */
export function clientOf(
  { url, name }: Pick<Started, 'url' | 'name'>,
  connections: number,
  mayBeCached = false,
): Client {
  const pool = new Pool(url, { connections, pipelining: 1 });
  const headers = {
    'content-type': 'application/json',
    ...(mayBeCached ? {} : { 'cache-control': 'no-cache' }),
  };
  return {
    ask: async ({ path, body }) => {
      const answer = await pool.request({ method: 'POST', path, body, headers });
      const text = await answer.body.text();
      if (answer.statusCode !== 200)
        throw new Error(
          `Expected ${name} to answer 200, found ${String(answer.statusCode)}: ${text.slice(0, 500)}`,
        );
      return text;
    },
    close: () => pool.close(),
  };
}
