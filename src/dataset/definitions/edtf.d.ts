/** The library ships no types for its entry; `partial-date.ts` says what it reads of the answer. */
declare module 'edtf' {
  /** Throws where the text is no EDTF. */
  export default function edtf(text: string): unknown;
}
