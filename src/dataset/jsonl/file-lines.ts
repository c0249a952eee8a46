import { createReadStream } from 'node:fs';

/** `line`: from 1. `start`, `length`: in bytes, without the line's end. */
export interface FileLine {
  readonly text: string;
  readonly line: number;
  readonly start: number;
  readonly length: number;
}

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The lines of a file with where they stand in it, which no reader of lines tells. Throws what the file system throws. */
export async function* linesOf(file: string): AsyncGenerator<FileLine> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  let line = 0;
  const lineAt = (bytes: Buffer): FileLine => {
    const whole = bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
    line += 1;
    return { text: whole.toString('utf8'), line, start, length: whole.length };
  };
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE, from); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      yield lineAt(bytes.subarray(from, end));
      start += end + 1 - from;
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  if (rest.length > 0) yield lineAt(rest);
}
