/** An argument that no plan can serve. The message says what was expected, what was found and what to do. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
