import { describe, expect, test } from 'vitest';
import { answersOf, type Found } from '../../src/graphql/answers/answers.ts';
import { Flights } from '../../src/graphql/answers/flights.ts';
import { latestState } from '../../src/graphql/answers/latest-state.ts';

const found = (text: string, keep = true): Found => ({
  answer: { status: 200, contentType: 'application/json', body: Buffer.from(text) },
  keep,
});

/** Answers over a record whose state the test sets; counts how often an answer was looked for. */
function counted(bytes?: number) {
  const now = { state: '1', day: '2026-11-25', looked: 0, states: 0 };
  const answers = answersOf(
    () => {
      now.states += 1;
      return Promise.resolve(now.state);
    },
    () => now.day,
    bytes,
  );
  const ask = async (
    question: string,
    { keep = true, known, named }: { keep?: boolean; known?: string; named?: boolean } = {},
  ) =>
    answers.to({
      parts: [question],
      known,
      ...(named !== undefined && { named }),
      signal: new AbortController().signal,
      find: async () => {
        now.looked += 1;
        return found(`${question} in ${now.state}`, keep);
      },
    });
  return { now, ask };
}

describe('answers', () => {
  test('are found once in a state of the record, and again in the next, and on the next day', async () => {
    const { now, ask } = counted();
    const first = await ask('who');
    expect(await ask('who')).toEqual(first);
    expect(now.looked).toBe(1);
    now.state = '2';
    const second = await ask('who');
    expect(second).toMatchObject({ body: Buffer.from('who in 2') });
    expect(second).not.toHaveProperty('etag', 'etag' in first && first.etag);
    now.day = '2026-11-26';
    await ask('who');
    expect(now.looked).toBe(3);
  });

  test('are not found for a client that has them', async () => {
    const { now, ask } = counted();
    const first = await ask('who');
    if (!('etag' in first) || first.etag === null) throw new Error('Expected an answer with its name.');
    expect(await ask('who', { known: `"other", ${first.etag}` })).toEqual({ unchanged: first.etag });
    now.state = '2';
    expect(await ask('who', { known: first.etag })).toMatchObject({ body: Buffer.from('who in 2') });
  });

  test('of the moment are not kept and have no name', async () => {
    const { now, ask } = counted();
    expect(await ask('who', { keep: false })).toMatchObject({ etag: null });
    await ask('who');
    expect(now.looked).toBe(2);
  });

  test('take no more than their bytes: the one that nobody asked for goes first', async () => {
    const { now, ask } = counted(2_000);
    for (const question of ['one', 'two', 'one', 'three', 'four']) await ask(question);
    now.looked = 0;
    await ask('four');
    await ask('three');
    await ask('one');
    expect(now.looked).toBe(0);
    await ask('two');
    expect(now.looked).toBe(1);
  });
});

describe('a question that nobody asked before', () => {
  test('costs no look at the state, and is answered the second time where nothing was written', async () => {
    const { now, ask } = counted();
    await ask('any');
    now.states = 0;
    await ask('who');
    expect(now.states).toBe(0);
    await ask('who');
    expect([now.states, now.looked]).toEqual([1, 2]);
  });

  test('is asked anew where something was written that nobody had seen yet', async () => {
    const { now, ask } = counted();
    await ask('any');
    now.state = '2';
    // No older than state 1: what is known of it.
    expect(await ask('who')).toMatchObject({ body: Buffer.from('who in 2') });
    now.looked = 0;
    await ask('who');
    await ask('who');
    expect(now.looked).toBe(1);
  });

  test('has the name of the state as it is now for a client that will ask with it', async () => {
    const { now, ask } = counted();
    await ask('any');
    now.state = '2';
    const named = await ask('who', { named: true });
    if (!('etag' in named) || named.etag === null) throw new Error('Expected an answer with its name.');
    expect(await ask('who', { known: named.etag })).toEqual({ unchanged: named.etag });
  });
});

describe('work that several wait for', () => {
  const waiting = () => {
    let finish: (text: string) => void = () => undefined;
    const signals: AbortSignal[] = [];
    const flights = new Flights<string>();
    const join = (signal: AbortSignal) =>
      flights.join('key', 'state', signal, (abandoned) => {
        signals.push(abandoned);
        return new Promise((resolve) => (finish = resolve));
      });
    return {
      join,
      signals,
      finish: (text: string) => {
        finish(text);
      },
    };
  };

  test('is done once; who goes away takes nothing from the others', async () => {
    const { join, signals, finish } = waiting();
    const leaver = new AbortController();
    const left = join(leaver.signal);
    const stays = join(new AbortController().signal);
    leaver.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    finish('found');
    expect(await stays).toBe('found');
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  });

  test('is given up when nobody waits any more, and begun anew for who comes then', async () => {
    const { join, signals, finish } = waiting();
    const leaver = new AbortController();
    const left = join(leaver.signal);
    leaver.abort(new Error('gone'));
    const next = join(new AbortController().signal);
    await expect(left).rejects.toThrow('gone');
    finish('found');
    expect(await next).toBe('found');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });
});

test('the state is asked for after each who asks, and once for all who ask meanwhile', async () => {
  const answers: ((rows: unknown[][]) => void)[] = [];
  const state = latestState({ read: () => new Promise((resolve) => answers.push(resolve)) });
  const first = state();
  await Promise.resolve();
  await Promise.resolve();
  const [second, third] = [state(), state()];
  answers[0]?.([[1, 'a']]);
  expect(await first).toBe('[[1,"a"]]');
  await new Promise(setImmediate);
  expect(answers.length).toBe(2);
  answers[1]?.([[2, 'b']]);
  expect([await second, await third]).toEqual(['[[2,"b"]]', '[[2,"b"]]']);
});
