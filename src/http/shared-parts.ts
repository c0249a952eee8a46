import type { FastifyRequest } from 'fastify';
import type { PersistedDocuments } from '../graphql/persisted-documents.ts';

/** GraphQL has no other way to write them, in no encoding. In a text or a name they cost no more than an answer that is not shared. */
const WRITES = /mutation|subscription/;

/** What Apollo looks at beside the question itself: the form of the answer, and whether a page of another site can have sent the request. */
const HEADERS = ['accept', 'content-type', 'apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Everything that the answer to a request depends on, but the record, the day and the rights of who asks; null where it may be more than a question, and has to be
 * looked at each time. `documents` know what is asked by hash alone.
 */
export async function sharedParts(
  request: FastifyRequest,
  documents: PersistedDocuments,
): Promise<unknown[] | null> {
  const { method, headers } = request;
  const parts = [method, ...HEADERS.map((name) => headers[name] ?? null)];
  // Apollo does not write over GET.
  if (method === 'GET') return [...parts, request.raw.url];
  const text = await textOf(request.body, documents);
  return text === null || WRITES.test(text) ? null : [...parts, request.body];
}

async function textOf(body: unknown, documents: PersistedDocuments): Promise<string | null> {
  if (typeof body !== 'object' || body === null) return null;
  const { query, extensions } = body as {
    query?: unknown;
    extensions?: { persistedQuery?: { sha256Hash?: unknown } };
  };
  if (typeof query === 'string') return query;
  const hash = extensions?.persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? documents.registered(hash) : null;
}
