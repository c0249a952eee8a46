import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { alreadyHas, etagOf } from './etag.ts';
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
  /** Everything that the answer depends on, but the record, the day and the program's version. */
  readonly parts: readonly unknown[];
  /** The header If-None-Match: the client has these. */
  readonly known?: string | undefined;
  /** Whether the answer's name must be that of the state as it is now: for clients and proxies that will ask with it. */
  readonly named?: boolean;
  /** Fires when the client goes away. */
  readonly signal: AbortSignal;
  /** Finds the answer. The signal fires when all who asked went away. */
  find(signal: AbortSignal): Promise<Found>;
}

export interface Answers {
  /** The answer, or that the client has it already. Rejects as `find` does, and with the signal's reason. */
  to(question: Question): Promise<Answered | { readonly unchanged: string }>;
}

/** An answer, no older than the state that it names. */
interface Kept {
  readonly since: string;
  readonly answer: Answer;
}

/**
 * Answers that were found once are given again while nothing was written. Whoever asks what was asked before, or is being asked, makes the state of the record be looked at first: a write
 * by whatever server makes earlier answers unreachable at once. A question that nobody asked before costs no look at the state: its answer is no older than the
 * state that was seen last, and if that is still the state when the next one asks, it is the answer still.
 * @param state names the state of the record
 * @param moment what holds for all questions beside the record: the day, since what is late depends on it, and the program's version
 */
export function answersOf(state: () => Promise<string>, moment: () => string, bytes = KEPT_BYTES): Answers {
  const kept = new LRUCache<string, Kept>({
    maxSize: bytes,
    sizeCalculation: ({ answer }) => answer.body.length + ENTRY_BYTES,
  });
  const flights = new Flights<Found>();
  let seen: string | null = null;
  const look = async (): Promise<string> => (seen = await state());

  return {
    to: async ({ parts, known, named, signal, find }) => {
      const question = createHash('sha256')
        .update(JSON.stringify([moment(), ...parts]))
        .digest('base64url');
      const isNew = !named && known === undefined && !kept.has(question) && !flights.has(question);
      const since = isNew && seen !== null ? seen : await look().catch(() => null);
      // Whoever finds the answer will say what is wrong with the database.
      if (since === null) return { ...(await find(signal)).answer, etag: null };
      const etag = etagOf(`${question} ${since}`);
      if (alreadyHas(known, etag)) return { unchanged: etag };
      const found = kept.get(question);
      if (found?.since === since) return { ...found.answer, etag };
      const { answer, keep } = await flights.join(question, since, signal, find);
      if (keep) kept.set(question, { since, answer });
      return { ...answer, etag: keep ? etag : null };
    },
  };
}
