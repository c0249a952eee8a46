import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** A line of a file of quotations. `bytes`: how far into the file the reading has come. */
export interface Row {
  readonly line: number;
  readonly bytes: number;
  /** Parsed; undefined where the line is no JSON. */
  readonly value: unknown;
}

/** A file that cannot be read as lines of JSON; the message says what to do. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}

/** How large a file is, for showing how far one has come. Throws UnreadableFile. */
export async function sizeOf(file: string): Promise<number> {
  const there = await stat(file).catch(() => null);
  if (!there?.isFile())
    throw new UnreadableFile(
      `Expected a file of quotations, found ${file}, which is ${there ? 'a folder' : 'not there'}. Is the path right?`,
    );
  return there.size;
}

/** The rows of a file, one at a time: none is held once the next is asked for. Plain, or packed by gzip. Throws UnreadableFile. */
export async function* rowsOf(file: string): AsyncGenerator<Row> {
  const packed = await packedBy(file);
  if (packed === 'bzip2')
    throw new UnreadableFile(
      `Expected lines of JSON, found ${file}, packed by bzip2. Unpack it first: bunzip2 -k "${file}"`,
    );
  const source = createReadStream(file);
  const input = packed === 'gzip' ? source.pipe(createGunzip()) : source;
  source.on('error', (error) => input.destroy(error));
  let line = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line += 1;
      // A list of rows is read as well, where each has a line of its own.
      const json = text
        .trim()
        .replace(/^\[/, '')
        .replace(/[,\]]+$/, '');
      if (json !== '') yield { line, bytes: source.bytesRead, value: parsed(json) };
    }
  } finally {
    source.destroy();
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

async function packedBy(file: string): Promise<'gzip' | 'bzip2' | null> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(3), 0, 3, 0);
    if (buffer[0] === 0x1f && buffer[1] === 0x8b) return 'gzip';
    return buffer.toString('latin1') === 'BZh' ? 'bzip2' : null;
  } finally {
    await handle.close();
  }
}
