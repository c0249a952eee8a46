/** Longer lines are no backup's: a file of zeros would otherwise fill the memory before anybody could say so. */
const LONGEST = 256 * 1024 * 1024;

/**
 * The lines of a stream, without their line feeds; the last needs none. Throws RangeError on a line of 256 MiB. Not node:readline, to
 * which U+2028, which quotes may hold, ends a line too.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end !== -1; end = chunk.indexOf(0x0a, start)) {
      yield Buffer.concat([...held, chunk.subarray(start, end)]);
      held = [];
      size = 0;
      start = end + 1;
    }
    held.push(chunk.subarray(start));
    size += chunk.length - start;
    if (size > LONGEST) throw new RangeError('A line is too long.');
  }
  if (size > 0) yield Buffer.concat(held);
}
