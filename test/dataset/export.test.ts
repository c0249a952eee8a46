import { describe, expect, test } from 'vitest';
import { FILE_KINDS } from '../../src/dataset/dataset.ts';
import { fromRecords } from '../../src/dataset/from-records.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { toRecords } from '../../src/dataset/to-records.ts';
import { toYaml } from '../../src/dataset/to-yaml.ts';
import type { Records } from '../../src/modules/records.ts';
import { parse } from 'yaml';

const shuffled = (records: Records): Records =>
  Object.fromEntries(
    Object.entries(records).map(([kind, list]) => [kind, (list as unknown[]).toReversed()]),
  ) as unknown as Records;

describe.each(['seed', 'test/support/fiction'])('%s', (dir) => {
  test('as records and back reads as the same records, in whatever order they come', async () => {
    const { dataset } = await loadDataset(dir);
    if (!dataset) throw new Error(`Expected ${dir} to be right.`);
    const records = toRecords(dataset);
    const texts = toYaml(fromRecords(records));

    expect(texts.length).toBe(
      dataset.shows.length + dataset.people.length + dataset.organizations.length + dataset.articles.length,
    );
    expect(toYaml(fromRecords(shuffled(records)))).toEqual(texts);

    const read = Object.fromEntries(
      FILE_KINDS.map(({ folder, definition }) => [
        folder,
        texts
          .filter(({ file }) => file.startsWith(`${folder}/`))
          .map(({ file, text }) => ({ file, value: definition.parse(parse(text)) })),
      ]),
    ) as unknown as typeof dataset;
    const again = toRecords(read);
    for (const kind of Object.keys(records) as (keyof Records)[]) {
      expect(new Map(again[kind].map((record) => [record.id, record]))).toEqual(
        new Map(records[kind].map((record) => [record.id, record])),
      );
    }
    expect(toYaml(fromRecords(again))).toEqual(texts);
  });
});
