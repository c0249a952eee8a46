import { afterAll, beforeAll, expect, test } from 'vitest';
import { workersOf } from '../../src/cli/workers.ts';
import { run, type Running } from '../support/command.ts';
import { testConnection } from '../support/database.ts';
import { mutate } from '../support/editing.ts';
import { given } from '../support/given.ts';
import { testTracker } from '../support/tracker.ts';

const tracker = testTracker();
let server: Running | undefined;
let url = '';
let pids: number[] = [];
beforeAll(async () => {
  await tracker.given(given().person('fictional-famous', { name: 'Fictional Famous' }).dataset);
  await start();
}, 300_000);
afterAll(async () => {
  await server?.stop();
  await tracker.close();
});

async function start(): Promise<void> {
  const { uri, username, password } = testConnection();
  server = run('exec node src/renewal-tracker.mjs serve --workers 2', '.', {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    TRACKER_SEED: 'none',
    PORT: '0',
    LOG_LEVEL: 'info',
  });
  [, url = ''] = await server.saying(/ready (http:\S+)/);
  const [, first, second] = await server.saying(/worker (\d+) answers[^]*worker (\d+) answers/);
  pids = [Number(first), Number(second)];
}

/** Each over a connection of its own, so that all workers have their turn. */
async function aliases(): Promise<string[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query: '{ person(id: "fictional-famous") { aliases } }' }),
  });
  const { data } = (await response.json()) as { data: { person: { aliases: string[] } } };
  return data.person.aliases;
}

test('whichever worker answers, what was written a moment ago is there', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { person } = await tracker.ask<{ person: { version: number } }>(
      '{ person(id: "fictional-famous") { version } }',
    );
    const own = [`Alias ${String(round)}`];
    await mutate(tracker, 'recordPerson', {
      person: { slug: 'fictional-famous', version: person.version, aliases: own },
    });
    expect(await Promise.all(Array.from({ length: 8 }, aliases))).toEqual(
      Array.from({ length: 8 }, () => own),
    );
  }
}, 120_000);

test('one that is killed is replaced, while the other answers; at a stop all of them end', async () => {
  const [victim = 0] = pids;
  process.kill(victim, 'SIGKILL');
  await server?.saying(new RegExp(`Worker ${String(victim)} ended \\(SIGKILL\\)`));
  expect((await aliases()).length).toBe(1);
  const [, third = ''] = (await server?.saying(/(?:worker \d+ answers[^]*){2}worker (\d+) answers/)) ?? [];
  expect(pids).not.toContain(Number(third));
  const { code } = (await server?.stop()) ?? {};
  expect(code).toBe(0);
  for (const pid of [...pids, Number(third)]) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
}, 120_000);

test('when whoever started them is killed, all of them end', async () => {
  await start();
  await server?.kill();
  const alive = () =>
    pids.filter((pid) => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    });
  await expect.poll(alive, { timeout: 20_000 }).toEqual([]);
}, 300_000);

test('a number of workers that makes no sense is refused in a sentence', () => {
  expect(workersOf('4')).toBe(4);
  for (const given of ['0', 'two', '1.5', '-1', '65'])
    expect(() => workersOf(given)).toThrow(`from 1 to 64, found ${given}`);
});
