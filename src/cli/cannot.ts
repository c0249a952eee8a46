/** Thrown for what the operator can put right; the message says how. */
export class Cannot extends Error {
  override readonly name = 'Cannot';
}
