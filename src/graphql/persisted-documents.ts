import { createHash } from 'node:crypto';
import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';

/** All that strangers registered takes no more than this; the least used goes first. */
const AUTOMATIC_CHARACTERS = 4 * 2 ** 20;
/** Apollo's own prefix of the keys of automatic persisted queries. */
const PREFIX = 'apq:';

/** Queries that a client names by their hash in place of sending them. */
export interface PersistedDocuments {
  /** The text of a document that is known from the start: `documentId` is `sha256:` and 64 hexadecimal digits. Null where it is none of them. */
  textOf(documentId: string): string | null;
  /** The text that Apollo takes for this hash, 64 hexadecimal digits; null where it knows none. */
  registered(hash: string): Promise<string | null>;
  /** For automatic persisted queries: the same documents, which nobody can crowd out, and whatever clients register. */
  readonly automatic: KeyValueCache;
}

/** GraphQL over HTTP, appendix A: the hash is of the document's text as it stands, in UTF-8. */
export function documentIdOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** @param texts the documents that are known from the start */
export function persistedDocuments(texts: readonly string[]): PersistedDocuments {
  const known = new Map(texts.map((text) => [documentIdOf(text), text]));
  const registered = new InMemoryLRUCache({ maxSize: AUTOMATIC_CHARACTERS });
  const knownUnder = (key: string): string | undefined => known.get(`sha256:${key.slice(PREFIX.length)}`);
  return {
    textOf: (documentId) => known.get(documentId) ?? null,
    registered: async (hash) => known.get(`sha256:${hash}`) ?? (await registered.get(PREFIX + hash)) ?? null,
    automatic: {
      get: async (key) => knownUnder(key) ?? registered.get(key),
      set: async (key, text, options) => {
        if (knownUnder(key) === undefined) await registered.set(key, text, options);
      },
      delete: (key) => registered.delete(key),
    },
  };
}
