import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import {
  endLine,
  type Header,
  type NodeLine,
  nodeLine,
  type RelationshipLine,
  relationshipLine,
} from './format.ts';
import { jsonOf } from './json-line.ts';
import { linesOf } from './lines.ts';
import { cut, damaged, unreadable } from './faulty-file.ts';
import { headerIn } from './read-header.ts';

/** What a backup holds, in order: its header first. */
export type Entry = { header: Header } | NodeLine | RelationshipLine;

/**
 * Reads a backup line by line, in bounded memory, and checks it on the way. Throws BackupRefused: no backup, of another version, cut off, damaged.
 * What was given before that is not to be relied on; only a reader that came to the end without it knows that the file is whole.
 */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const gunzip = createGunzip();
  // Its faults come out of the iteration below.
  pipeline(createReadStream(file), gunzip).catch(() => undefined);
  const hash = createHash('sha256');
  let header: Header | null = null;
  let ended = false;
  const found = { nodes: 0, relationships: 0 };
  try {
    for await (const line of linesOf(gunzip as AsyncIterable<Buffer>)) {
      if (ended) throw damaged(file, 'the end', 'more after it');
      if (!header) {
        header = headerIn(file, line);
        yield { header };
      } else {
        const entry = parsed(file, line, found);
        if ('end' in entry) {
          assertEnd(file, entry.end, { ...found, sha256: hash.copy().digest('hex') }, header);
          ended = true;
        } else yield entry;
      }
      hash.update(line).update('\n');
    }
  } catch (error) {
    throw unreadable(file, error, header !== null);
  }
  if (!ended) throw cut(file);
}

function parsed(
  file: string,
  line: Buffer,
  found: { nodes: number; relationships: number },
): NodeLine | RelationshipLine | { end: Found } {
  const value = jsonOf(line);
  const node = nodeLine.safeParse(value);
  if (node.success) {
    found.nodes++;
    return node.data;
  }
  const relationship = relationshipLine.safeParse(value);
  if (relationship.success) {
    found.relationships++;
    return relationship.data;
  }
  const end = endLine.safeParse(value);
  if (end.success) return end.data;
  throw damaged(file, 'a node or a relationship', JSON.stringify(line.toString().slice(0, 80)));
}

interface Found {
  nodes: number;
  relationships: number;
  sha256: string;
}

function assertEnd(file: string, end: Found, found: Found, header: Header): void {
  if (found.sha256 !== end.sha256)
    throw damaged(file, `the checksum ${end.sha256.slice(0, 12)}`, found.sha256.slice(0, 12));
  for (const kind of ['nodes', 'relationships'] as const) {
    if (found[kind] !== end[kind] || found[kind] !== header[kind])
      throw damaged(file, `${String(header[kind])} ${kind}`, String(found[kind]));
  }
}
