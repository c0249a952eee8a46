import type { Fetcher } from '@graphiql/toolkit';

/** Sends an operation to the server that this page came from, and hands on whatever it answers. */
export const fetcher: Fetcher = async ({ query, operationName, variables }, options) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...(options?.headers as Record<string, string> | undefined),
    },
    body: JSON.stringify({ query, operationName, variables: variables as unknown }),
  }).catch(() => {
    throw new Error('Expected an answer from /graphql, got none. Is the server still running?');
  });
  const text = await response.text();
  try {
    return JSON.parse(text) as Awaited<ReturnType<Fetcher>>;
  } catch {
    throw new Error(
      `Expected JSON from /graphql, got status ${String(response.status)} and: ${text.slice(0, 300)}`,
    );
  }
};
