import { writeFile } from 'node:fs/promises';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { toJsonl } from '../../src/dataset/jsonl/to-jsonl.ts';
import { toRecords } from '../../src/dataset/to-records.ts';
import { KINDS } from '../../src/modules/records.ts';
import { canonicalJson } from '../../src/modules/revisions/canonical.ts';

/** A dataset as a file of records, as `export --jsonl` would write it. */
export async function writeRecords(dataset: Dataset, file: string): Promise<void> {
  const records = toRecords(dataset);
  const stored = KINDS.flatMap((kind) =>
    records[kind].map((record) => ({ kind, id: record.id, version: 1, json: canonicalJson(record) })),
  );
  await writeFile(file, [...toJsonl(stored)].join(''));
}
