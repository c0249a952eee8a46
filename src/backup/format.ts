import { z } from 'zod';

/**
 * A backup is gzip over lines of JSON: a header, each node, each relationship, and an end. A reader of version 1 reads nothing else, and
 * says so; what could be read differently by an older reader needs a new number.
 */
export const FORMAT = 'renewal-tracker backup';
export const FORMAT_VERSION = 1;

const count = z.number().int().nonnegative();

export const headerLine = z.object({
  format: z.literal(FORMAT),
  version: z.literal(FORMAT_VERSION),
  /** The version of the tracker that made it. */
  madeBy: z.string(),
  /** ISO time. */
  madeAt: z.string(),
  /** Of the latest revision that is in it; 0 where there is none. */
  sequence: count,
  /** What had brought the graph to its schema, in order: the files themselves are the code's. */
  migrations: z.array(z.object({ number: count, name: z.string(), checksum: z.string() })),
  nodes: count,
  relationships: count,
});

/** `node`: a number that its relationships go by, unique within the file. Values of `properties`: see property.ts. */
export const nodeLine = z.object({
  node: count,
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
});

export const relationshipLine = z.object({
  relationship: z.string().min(1),
  from: count,
  to: count,
  properties: z.record(z.string(), z.unknown()),
});

/** `sha256`: of every byte before this line, uncompressed, line feeds included. */
export const endLine = z.object({
  end: z.object({ nodes: count, relationships: count, sha256: z.string() }),
});

export type Header = z.infer<typeof headerLine>;
export type NodeLine = z.infer<typeof nodeLine>;
export type RelationshipLine = z.infer<typeof relationshipLine>;
export type MigrationOnRecord = Header['migrations'][number];
