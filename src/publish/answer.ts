import type { FormattedExecutionResult } from 'graphql';
import type { ErrorCode } from '../graphql/problems.ts';
import type { Tracker } from '../graphql/tracker.ts';
import type { Found } from '../graphql/answers/answers.ts';
import { etagOf } from '../graphql/answers/etag.ts';
import { LIMITS } from '../graphql/limits.ts';
import type { PublishedQuery } from './publication.ts';

export interface Answer {
  /** What GraphQL answers, as text. */
  readonly json: string;
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

/**
 * Answers a saved query as anybody may read it; what was answered before is answered as then while nothing was written.
 * @param values its variables, as `readVariables` gives them
 * @param signal fires when the client goes away
 */
export async function answerTo(
  tracker: Pick<Tracker, 'apollo' | 'contextFor' | 'answers'>,
  query: PublishedQuery,
  values: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Answer> {
  const find = (until: AbortSignal): Promise<Found> => run(tracker, query, values, until);
  const answered = tracker.answers
    ? await tracker.answers.to({ parts: [query.documentId, values], signal, find })
    : (await find(signal)).answer;
  if ('unchanged' in answered) throw new Error('Expected an answer, since no name of one was given.');
  const json = answered.body.toString();
  const { errors = [] } = answered.status === 200 ? {} : parsed(json);
  return {
    json,
    status: answered.status,
    problem: errors.length === 0 ? null : errors.map(({ message }) => message).join(' '),
    etag: etagOf(answered.body),
  };
}

/** The data of an answer; null where there is none. */
export function dataOf({ json }: Answer): Record<string, unknown> | null {
  return parsed(json).data ?? null;
}

async function run(
  tracker: Pick<Tracker, 'apollo' | 'contextFor'>,
  { query }: PublishedQuery,
  values: Record<string, unknown>,
  signal: AbortSignal,
): Promise<Found> {
  const { body } = await tracker.apollo.executeOperation(
    { query, variables: values },
    { contextValue: tracker.contextFor({ timeoutMs: LIMITS.deadlineMs, signal }) },
  );
  if (body.kind !== 'single') throw new Error('Expected one answer to a saved query, found a stream.');
  const { errors = [] } = body.singleResult;
  return {
    answer: {
      status: Math.max(200, ...errors.map(({ extensions }) => statusOf(extensions?.['code']))),
      contentType: 'application/json',
      body: Buffer.from(JSON.stringify(body.singleResult)),
    },
    keep: errors.length === 0,
  };
}

function parsed(json: string): FormattedExecutionResult {
  return JSON.parse(json) as FormattedExecutionResult;
}

function statusOf(code: unknown): number {
  return STATUS[code as ErrorCode] ?? 500;
}
