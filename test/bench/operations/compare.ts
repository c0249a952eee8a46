import { isDeepStrictEqual } from 'node:util';
import { OPERATIONS, type Operation, type Variables } from './operations.ts';
import type { Pools } from './pools.ts';
import type { Target, TargetName } from './targets.ts';

/** Two servers answered one question differently: nothing that is measured about them would mean anything. */
export class AnswersDiffer extends Error {
  override readonly name = 'AnswersDiffer';
}

/** Sends a request to a server and gives the text of its answer. */
export type Ask = (target: TargetName, request: ReturnType<Target['request']>) => Promise<string>;

/** A question asked for the first time may take longer than a request may, on a cold database: it is then asked again, as the answer says. */
const PATIENCE_MS = 180_000;

/** Asks all servers the same, so many of each pool, and compares whole answers. Throws AnswersDiffer at the first that is another, or that is no answer. */
export async function compareAnswers(
  targets: readonly Target[],
  pools: Pools,
  ask: Ask,
  sample = 25,
): Promise<number> {
  let compared = 0;
  for (const operation of OPERATIONS) {
    for (const variables of pools[operation].slice(0, sample)) {
      const answers = [];
      // One after the other: the first time each statement is planned, and five plans at once would take five times as long.
      for (const target of targets)
        answers.push({ name: target.name, answer: await answerOf(target, operation, variables, ask) });
      const [first, ...others] = answers;
      for (const other of others) {
        if (!first || isDeepStrictEqual(first.answer, other.answer)) continue;
        throw new AnswersDiffer(
          `Expected ${other.name} to answer ${operation} ${JSON.stringify(variables)} as ${first.name} does, found ${firstDifference(first.answer, other.answer, '')}. Nothing was timed.`,
        );
      }
      compared += 1;
    }
  }
  return compared;
}

async function answerOf(
  target: Target,
  operation: Operation,
  variables: Variables,
  ask: Ask,
): Promise<unknown> {
  const giveUpAt = performance.now() + PATIENCE_MS;
  let text;
  do {
    text = await ask(target.name, target.request(operation, variables));
  } while (text.includes('"DEADLINE_EXCEEDED"') && performance.now() < giveUpAt);
  const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown };
  if (!data || errors !== undefined)
    throw new AnswersDiffer(
      `Expected ${target.name} to answer ${operation} ${JSON.stringify(variables)}, found ${text.slice(0, 500)}. Nothing was timed.`,
    );
  return target.answer(operation, data);
}

function firstDifference(a: unknown, b: unknown, place: string): string {
  if (isObject(a) && isObject(b)) {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const name of names) {
      if (!isDeepStrictEqual(a[name], b[name])) return firstDifference(a[name], b[name], `${place}.${name}`);
    }
  }
  return `${shown(b)} where it has ${shown(a)} (${place})`;
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 300);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
