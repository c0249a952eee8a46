import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Flights } from './flights.ts';

/** Kept at most, in bytes of bodies and what it takes to find them. */
const KEPT_BYTES = 64 * 2 ** 20;

/** What an entry takes beside its body, roughly. */
const ENTRY_BYTES = 512;

/** An answer as it goes over the wire. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Buffer;
}

export interface Answered extends Answer {
  /** Names this answer to this question in this state of the record; null where it holds for this one request alone. */
  readonly etag: string | null;
}

export interface Found {
  readonly answer: Answer;
  /** Whether it is the answer to everybody who asks the same, and not an error of the moment. */
  readonly keep: boolean;
}

export interface Question {
  /** Everything that the answer depends on, but the record and the day. */
  readonly parts: readonly unknown[];
  /** An ETag that the client has. */
  readonly known?: string | undefined;
  /** Fires when the client goes away. */
  readonly signal: AbortSignal;
  /** Finds the answer. The signal fires when all who asked went away. */
  find(signal: AbortSignal): Promise<Found>;
}

export interface Answers {
  /** The answer, or that the client has it already. Rejects as `find` does, and with the signal's reason. */
  to(question: Question): Promise<Answered | { readonly unchanged: string }>;
}

/**
 * Answers that were found once are given again while nothing was written. The state of the record is asked for first, each time: a write by whatever server makes
 * all earlier answers unreachable at once. Those who ask the same at the same time wait for one answer.
 * @param state names the state of the record
 * @param today the day in UTC: what is news and what is late depends on it
 */
export function answersOf(state: () => Promise<string>, today: () => string, bytes = KEPT_BYTES): Answers {
  const kept = new LRUCache<string, Answer>({
    maxSize: bytes,
    sizeCalculation: ({ body }) => body.length + ENTRY_BYTES,
  });
  const flights = new Flights<Found>();

  return {
    to: async ({ parts, known, signal, find }) => {
      const now = await state().catch(() => null);
      // Whoever finds the answer will say what is wrong with the database.
      if (now === null) return { ...(await find(signal)).answer, etag: null };
      const key = createHash('sha256')
        .update(JSON.stringify([now, today(), ...parts]))
        .digest('base64url');
      // Weak: the same answer goes out compressed and not.
      const etag = `W/"${key}"`;
      if (known !== undefined && namedIn(known, etag)) return { unchanged: etag };
      const found = kept.get(key);
      if (found) return { ...found, etag };
      const { answer, keep } = await flights.join(key, signal, find);
      if (keep) kept.set(key, answer);
      return { ...answer, etag: keep ? etag : null };
    },
  };
}

/** `If-None-Match` is a list; compared weakly, as RFC 9110 has it. */
function namedIn(header: string, etag: string): boolean {
  const opaque = etag.replace('W/', '');
  return header.split(',').some((each) => each.trim().replace('W/', '') === opaque);
}
