import type { FormattedExecutionResult } from 'graphql';
import type { ErrorCode } from '../graphql/problems.ts';
import type { Tracker } from '../graphql/tracker.ts';
import { etagOf } from './etag.ts';
import type { PublishedQuery } from './publication.ts';

export interface Answer {
  readonly result: FormattedExecutionResult;
  /** The status of the worst error, 200 where there is none: whoever embeds an answer looks at nothing else. */
  readonly status: number;
  /** Every error, in one sentence after another; null where the answer is whole. */
  readonly problem: string | null;
  readonly etag: string;
}

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  BAD_USER_INPUT: 400,
  DATABASE_UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
};

/** Answers a saved query as anybody may read it. `values`: its variables, as `readVariables` gives them; `options`: the request's deadline and signal. */
export async function answerTo(
  tracker: Pick<Tracker, 'apollo' | 'contextFor'>,
  { query }: PublishedQuery,
  values: Record<string, unknown>,
  options: Parameters<Tracker['contextFor']>[0],
): Promise<Answer> {
  const { body } = await tracker.apollo.executeOperation(
    { query, variables: values },
    { contextValue: tracker.contextFor(options) },
  );
  if (body.kind !== 'single') throw new Error('Expected one answer to a saved query, found a stream.');
  const result = body.singleResult as FormattedExecutionResult;
  const errors = result.errors ?? [];
  return {
    result,
    status: Math.max(200, ...errors.map(({ extensions }) => statusOf(extensions?.['code']))),
    problem: errors.length === 0 ? null : errors.map(({ message }) => message).join(' '),
    etag: etagOf(result),
  };
}

function statusOf(code: unknown): number {
  return STATUS[code as ErrorCode] ?? 500;
}
