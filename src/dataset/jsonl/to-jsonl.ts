import type { StoredRecord } from '../../modules/all-records.ts';

/** Records for machines, a line each: `{kind, id, version, record}`. The same records give the same bytes. */
export function* toJsonl(stored: Iterable<StoredRecord>): Generator<string> {
  for (const { kind, id, version, json } of stored) {
    // The record is JSON already, in its canonical order.
    yield `{"kind":${JSON.stringify(kind)},"id":${JSON.stringify(id)},"version":${String(version)},"record":${json}}\n`;
  }
}
