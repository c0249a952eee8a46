import type { Latency } from './latency.ts';

/** Figures of answers that lay ready would be taken for figures of making them. */
export class AnswersWereCached extends Error {
  override readonly name = 'AnswersWereCached';
}

/** The database works about as long for the tracker as for the statement written by hand; for an answer that lies ready it does nothing. */
const LEAST_SHARE = 0.15;

/** Throws AnswersWereCached where the database did next to nothing for an operation of the tracker's. Says nothing where the system tells no processor times. */
export function assertNotFromCache(latency: readonly Latency[]): void {
  for (const { operation, server, javaCpu } of latency) {
    if (server !== 'tracker' && server !== 'tracker-again') continue;
    const byHand = latency.find((each) => each.server === 'handwritten' && each.operation === operation);
    if (javaCpu === null || byHand?.javaCpu == null || javaCpu >= byHand.javaCpu * LEAST_SHARE) continue;
    throw new AnswersWereCached(
      `Expected ${server} to make its answers to ${operation} anew, found ${javaCpu.toFixed(3)} ms of the database's processor time each, against ${byHand.javaCpu.toFixed(3)} by hand. Does it still honour Cache-Control: no-cache?`,
    );
  }
}
