import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { LANDING_POLICY, protect } from './content-security.ts';

const FOREVER = 'public, max-age=31536000, immutable';

export interface Stylesheet {
  /** `/landing-1a2b3c4d.css`: with a hash of it, so that browsers keep it for good. */
  readonly address: string;
  readonly css: string;
}

export async function readStylesheet(file: URL): Promise<Stylesheet> {
  const css = await readFile(file, 'utf8');
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  return { address: `/${basename(fileURLToPath(file), '.css')}-${hash}.css`, css };
}

export function serveStylesheet(app: FastifyInstance, { address, css }: Stylesheet): void {
  app.get(address, async (_request, reply) => {
    protect(reply, LANDING_POLICY).header('cache-control', FOREVER).type('text/css; charset=utf-8');
    return css;
  });
}
