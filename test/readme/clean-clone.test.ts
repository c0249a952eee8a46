import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { run } from '../support/command.ts';
import { readmeCommands } from './readme.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let place: string;

afterAll(() => rm(place, { recursive: true, force: true, maxRetries: 5 }));

test('from a clean clone, in a path with a space, `npm ci && npm start` answers question 1 without a warning', async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker-clone-'));
  const clone = join(place, 'x y');
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${ROOT}`, clone]);
  const [command = ''] = readmeCommands().filter((line) => line === 'npm ci && npm start');
  expect(command).not.toBe('');

  const server = run(command, clone, {
    PORT: '0',
    npm_config_prefer_offline: 'true',
    NEO4J_URI: '',
    TRACKER_DATA: '',
    TRACKER_SEED: '',
  });
  const [, url = ''] = await server.saying(/^ready (http:\/\/\S+)$/m);
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ season(id: "emily-in-paris-season-2") { stage status { status decidedIn { madeBy { name } } } then: status(asOf: { knownAt: "2020-10-31" }) { status } } }',
    }),
  });
  const answer: unknown = await response.json();
  const { output } = await server.stop();

  expect(answer).toEqual({
    data: {
      season: {
        stage: 'AIRED',
        status: { status: 'RENEWED', decidedIn: { madeBy: [{ name: 'Netflix' }] } },
        then: { status: 'PENDING' },
      },
    },
  });
  expect(output).not.toMatch(/npm warn|EBADENGINE|DeprecationWarning/i);
}, 600_000);
