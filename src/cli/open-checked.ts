import { DatasetFaulty } from '../dataset/faults.ts';
import { openRecords, type RecordSource } from '../dataset/jsonl/record-source.ts';
import { progressOf } from './progress.ts';

/** A file of records, all of it checked, with how far that is. Throws DatasetFaulty with every fault. */
export async function openChecked(path: string): Promise<RecordSource> {
  const reading = progressOf('Reading', process.stderr, 'bytes');
  const checking = progressOf('Checking', process.stderr);
  try {
    const { source, faults } = await openRecords(path, {
      reading: reading.at,
      checking: (done, total) => {
        reading.end();
        checking.at(done, total);
      },
    });
    if (faults) throw new DatasetFaulty(faults);
    return source;
  } finally {
    reading.end();
    checking.end();
  }
}
