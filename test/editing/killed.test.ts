import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readState } from '../../src/neo4j/embedded/state.ts';
import { openDatabase } from '../../src/neo4j/database.ts';
import { run, type Running } from '../support/command.ts';
import { PLAIN_ARTICLE, quoted } from '../support/editing.ts';
import { expectRecordWhole } from '../support/record-whole.ts';

/** So many in the suite; `KILLS=20 npm test -- test/editing/killed.test.ts` for all that were asked for. */
const KILLS = Number(process.env['KILLS'] ?? 2);
const WRITES = process.env['KILLS'] === undefined ? 24 : 500;
const AT_ONCE = 8;

const home = await mkdtemp(join(tmpdir(), 'killed '));
const env = {
  TRACKER_DATA: home,
  TRACKER_SEED: 'none',
  PORT: '0',
  LOG_LEVEL: 'warn',
};
let server: Running | undefined;
afterAll(async () => {
  await server?.stop();
  await rm(home, { recursive: true, force: true });
});

async function started(): Promise<string> {
  server = run('exec node src/renewal-tracker.mjs serve', '.', env);
  const [, url = ''] = await server.saying(/ready (http:\S+)/);
  return url;
}

/** An article with words in it, and what they need: several nodes that are all there or not at all. */
const writeOf = (round: number, at: number) => {
  const slug = `fictional-${String(round)}-${String(at)}`;
  const words = Array.from({ length: 8 }, (_, n) => `${slug.replaceAll('-', '')}${String(n)}`).join(' ');
  return {
    ...PLAIN_ARTICLE,
    slug,
    ...quoted({
      key: slug,
      text: words,
      by: 'fictional-speaker',
      about: { show: 'fictional-show' },
      stance: 'NEUTRAL',
    }),
  };
};

interface Written {
  readonly __typename: string;
  readonly replayed?: boolean;
  readonly problems?: unknown;
}

async function mutation(url: string, token: string, query: string, variables: unknown): Promise<Written> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { done: Written | null } | null;
    errors?: unknown;
  };
  if (errors !== undefined || !data?.done) throw new Error(JSON.stringify(errors ?? data));
  return data.done;
}

const ARTICLE = `mutation($article: ArticleInput!, $key: String!) {
  done: recordArticle(article: $article, idempotencyKey: $key) {
    __typename ... on Edited { replayed } ... on Refused { problems { message path } }
  }
}`;

/** The numbers of the writes that were acknowledged. `until` is told of each, and of none after it said no. */
async function write(
  url: string,
  token: string,
  round: number,
  numbers: readonly number[],
  goOn: (acknowledged: number) => boolean,
): Promise<{ acknowledged: number[]; replayed: number }> {
  const acknowledged: number[] = [];
  let replayed = 0;
  const queue = [...numbers];
  let stopped = false;
  const open = (): boolean => !stopped;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let at = queue.shift(); at !== undefined && open(); at = queue.shift()) {
        const key = `killed-${String(round)}-${String(at)}`;
        const done = await mutation(url, token, ARTICLE, { article: writeOf(round, at), key }).catch(
          (error: unknown) => {
            // The connection broke, or the server says that the database is away: nobody knows yet what became of it.
            if (open()) throw error;
            return null;
          },
        );
        if (done === null) return;
        expect(done.problems).toBeUndefined();
        acknowledged.push(at);
        if (done.replayed === true) replayed += 1;
        if (open() && !goOn(acknowledged.length)) stopped = true;
      }
    }),
  );
  return { acknowledged, replayed };
}

/** What of a round is on record, with the number of its revisions, by the record's slug. */
async function onRecord(round: number): Promise<{ whole: Set<string>; twice: string[] }> {
  const state = await readState(home);
  if (state?.port == null) throw new Error('Expected a database that runs, found none.');
  const database = openDatabase({
    uri: `bolt://127.0.0.1:${String(state.port)}`,
    username: 'neo4j',
    password: state.password,
  });
  try {
    await expectRecordWhole(database);
    const rows = await database.read(
      `MATCH (article:Article) WHERE article.slug STARTS WITH $round
       RETURN article.slug, COUNT { (article)<-[:PRINTED_IN]-(:Appearance)-[:RENDERS]->(:Quote)-[:SAID_BY]->(:Person) },
         COUNT { MATCH (r:Revision {subjectId: article.id}) RETURN r }`,
      { round: `fictional-${String(round)}-` },
    );
    return {
      whole: new Set(rows.filter(([, quotes]) => quotes === 1).map(([slug]) => slug as string)),
      twice: rows
        .filter(([, quotes, revisions]) => quotes !== 1 || revisions !== 1)
        .map(([slug]) => slug as string),
    };
  } finally {
    await database.close();
  }
}

test(
  `${String(KILLS)} times kill -9 in the middle of ${String(WRITES)} writes: what was acknowledged is there, once and whole`,
  async () => {
    let url = await started();
    const created = await run('node src/renewal-tracker.mjs token create Ada', '.', env).ended;
    const token = /rt_\S+/.exec(created.output)?.[0] ?? created.output;
    const person = `mutation($person: PersonInput!) { done: recordPerson(person: $person) { __typename } }`;
    await mutation(url, token, person, { person: { slug: 'fictional-speaker', name: 'Fictional Speaker' } });
    const show = `mutation($show: ShowInput!) { done: recordShow(show: $show) { __typename ... on Refused { problems { message path } } } }`;
    const shown = await mutation(url, token, show, {
      show: {
        slug: 'fictional-show',
        title: 'Fictional Show',
        lifecycleStatus: 'UNKNOWN',
        premieredOnUnknownBecause: 'NOT_APPLICABLE',
      },
    });
    expect(shown).toEqual({ __typename: 'Edited' });

    for (let round = 1; round <= KILLS; round += 1) {
      const all = Array.from({ length: WRITES }, (_, at) => at);
      // Somewhere in the middle, another place each time.
      const killAfter = Math.floor(WRITES * (0.1 + 0.8 * ((round * 0.381966) % 1)));
      const database = (await readState(home))?.pid;
      let killed = Promise.resolve<unknown>(undefined);
      const first = await write(url, token, round, all, (acknowledged) => {
        if (acknowledged < killAfter) return true;
        // One time the database, one time the server, whose database then goes by itself.
        if (round % 2 === 1) process.kill(database ?? 0, 'SIGKILL');
        else killed = server?.kill() ?? killed;
        return false;
      });
      await killed;
      await server?.ended;
      url = await started();

      const found = await onRecord(round);
      expect(found.twice).toEqual([]);
      for (const at of first.acknowledged) expect(found.whole).toContain(writeOf(round, at).slug);
      // Whoever had no answer asks again, and so do those who had.
      const again = await write(url, token, round, all, () => true);
      expect(again.acknowledged.length).toBe(WRITES);
      expect(again.replayed).toBe(found.whole.size);
      const then = await onRecord(round);
      expect([then.twice, then.whole.size]).toEqual([[], WRITES]);
      console.log(
        `Kill ${String(round)}, of ${round % 2 === 1 ? 'Neo4j' : 'the server'}: ${String(first.acknowledged.length)} acknowledged, ${String(found.whole.size)} on record.`,
      );
    }
  },
  KILLS * 600_000,
);
