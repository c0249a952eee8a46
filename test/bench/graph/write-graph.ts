import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { toJsonl } from '../../../src/dataset/jsonl/to-jsonl.ts';
import { KINDS, type Kind } from '../../../src/modules/records.ts';
import { canonicalJson } from '../../../src/modules/revisions/canonical.ts';
import { recordsOf } from './records.ts';
import type { Shape } from './shape.ts';

/** Writes the graph as `renewal-tracker export --jsonl` would: a line a record, kind by kind. How many records there are of each kind. */
export async function writeGraph(shape: Shape, file: string): Promise<Record<Kind, number>> {
  await mkdir(dirname(file), { recursive: true });
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const parts = new Map(KINDS.map((kind) => [kind, join(dirname(file), `${kind}.part`)]));
  const streams = new Map([...parts].map(([kind, part]) => [kind, createWriteStream(part)]));
  let version = 0;
  for (const { kind, record } of recordsOf(shape)) {
    counts[kind] += 1;
    version += 1;
    const [line = ''] = toJsonl([{ kind, id: record.id, version, json: canonicalJson(record) }]);
    await write(streams.get(kind), line);
  }
  await Promise.all([...streams.values()].map(ended));
  for (const [index, part] of [...parts.values()].entries()) {
    await pipeline(createReadStream(part), createWriteStream(file, { flags: index === 0 ? 'w' : 'a' }));
    await rm(part);
  }
  return counts;
}

async function write(stream: WriteStream | undefined, line: string): Promise<void> {
  if (stream && !stream.write(line)) await once(stream, 'drain');
}

async function ended(stream: WriteStream): Promise<void> {
  stream.end();
  await once(stream, 'close');
}
