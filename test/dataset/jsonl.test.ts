import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultLine } from '../../src/dataset/faults.ts';
import { checkRecords } from '../../src/dataset/jsonl/check-records.ts';
import { indexRecords } from '../../src/dataset/jsonl/record-index.ts';
import { loadJsonl } from '../../src/dataset/jsonl/load-jsonl.ts';
import { toJsonl } from '../../src/dataset/jsonl/to-jsonl.ts';
import { toRecords } from '../../src/dataset/to-records.ts';
import { KINDS } from '../../src/modules/records.ts';
import { canonicalJson } from '../../src/modules/revisions/canonical.ts';
import { given } from '../support/given.ts';
import { folderOf } from './files.ts';

const RECORDS = toRecords(
  given().season(2).quote({ key: 'q', by: 'Fictional Speaker', to: 'Fictional Outlet', saidOn: '2020-10-13' })
    .dataset,
);
const LINES = [
  ...toJsonl(
    KINDS.flatMap((kind) =>
      RECORDS[kind].map((record) => ({ kind, id: record.id, version: 1, json: canonicalJson(record) })),
    ),
  ),
];
const at = (kind: string): number => LINES.findIndex((line) => line.startsWith(`{"kind":"${kind}"`));

async function load(lines: readonly string[]) {
  const dir = await folderOf({});
  const file = join(dir, 'records.jsonl');
  await writeFile(file, lines.join(''));
  const { dataset, faults } = await loadJsonl(file);
  // Read part by part, the same is wrong with it.
  const index = await indexRecords(file);
  expect((await checkRecords(index)).faults).toEqual(index.records.length === 0 ? [] : (faults ?? []));
  await index.close();
  return { dataset, faults: (faults ?? []).map(faultLine).map((line) => line.replace(`${dir}/`, '')) };
}

/** What is said where the line of the only record of a kind is another. */
async function faultsWith(kind: string, change: (line: string) => string): Promise<string[]> {
  const lines = LINES.map((line, index) => (index === at(kind) ? change(line) : line));
  expect(lines).not.toEqual(LINES);
  return (await load(lines)).faults;
}

const line = (kind: string): string => `records.jsonl:${String(at(kind) + 1)}: `;

describe('a file of records', () => {
  test('reads as the records that it was written from, in whatever order its lines come', async () => {
    for (const lines of [LINES, LINES.toReversed(), ['\n', ...LINES]]) {
      const { dataset, faults } = await load(lines);
      expect(faults).toEqual([]);
      expect(dataset && toRecords(dataset)).toEqual(RECORDS);
    }
  });

  test.each<[string, string, (line: string) => string, string]>([
    [
      'no JSON',
      'quotes',
      (text) => `${text.slice(0, 40)}\n`,
      'Expected one JSON object a line, found "{"kind":"quotes"',
    ],
    [
      'another field',
      'quotes',
      (text) => text.replace('"version"', '"verison"'),
      'Expected the fields kind, id, version, record, found "verison". Did you mean "version"?',
    ],
    [
      'another kind',
      'people',
      (text) => text.replace('"people"', '"poeple"'),
      'Did you mean "people"? Write one of them.',
    ],
    [
      'another id',
      'quotes',
      (text) => text.replaceAll(/quo_\w+/g, 'quo_aaaaaaaaaaaaaaaa'),
      ', as the key "q" has it, found "quo_aaaaaaaaaaaaaaaa".',
    ],
    ['two ids', 'quotes', (text) => text.replace(/quo_\w+/, 'quo_aaaaaaaaaaaaaaaa'), 'Write the same twice.'],
    [
      'no list',
      'quotes',
      (text) => text.replace('"discusses":[]', '"discusses":null'),
      'record.discusses: expected a list, found nothing. Write [] where there are none.',
    ],
    [
      'no id',
      'quotes',
      (text) => text.replace(/"about":\["\w+"\]/, '"about":["somewhere"]'),
      'record.about[0]: expected the id of a record, found "somewhere". Correct it.',
    ],
    [
      'nobody',
      'quotes',
      (text) => text.replace(/"about":\["\w+"\]/, '"about":["sea_aaaaaaaaaaaaaaaa"]'),
      'record.about[0]: expected the id of a record in this file, found "sea_aaaaaaaaaaaaaaaa", which no line has. Add its line, or correct the id.',
    ],
    [
      'another value',
      'quotes',
      (text) => text.replace('"FAVOURS"', '"FAVORS"'),
      'found "FAVORS". Did you mean "FAVOURS"?',
    ],
    [
      'a missing field',
      'articles',
      (text) => text.replace('"availability":"EXCERPT",', ''),
      'availability: expected one of FULL_TEXT',
    ],
    [
      'a date that contradicts itself',
      'quotes',
      (text) => text.replace('"latest":"2020-10-13"', '"latest":"2020-10-14"'),
      'record.saidOn: expected "',
    ],
    [
      'a word that files have not',
      'quotes',
      (text) => text.replace('"language"', '"loudness":11,"language"'),
      'record.loudness: expected nothing, as it would be read, found "11". Correct it, or remove it.',
    ],
  ])('with %s says so at its line', async (_, kind, change, sentence) => {
    const faults = await faultsWith(kind, change);
    expect(faults[0]).toContain(line(kind));
    expect(faults[0]).toContain(sentence);
    expect(faults).toHaveLength(1);
  });

  test('with the same record twice says which line has it too', async () => {
    const { faults } = await load([...LINES, LINES[at('quotes')] ?? '']);
    expect(faults).toEqual([
      expect.stringContaining(
        `records.jsonl:${String(LINES.length + 1)}: id: expected one of its own, found "quo_`,
      ),
    ]);
  });

  test('tells all that is wrong at once, each at its line', async () => {
    const { faults } = await load(
      LINES.map((text, index) =>
        index === at('people')
          ? '{}\n'
          : index === at('quotes')
            ? text.replace('"FAVOURS"', '"FAVORS"')
            : text,
      ),
    );
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(': ') + 2))).toEqual([
      line('people'),
      line('quotes'),
    ]);
  });

  test('that is none, or empty, is told in a sentence', async () => {
    expect((await load([])).faults).toEqual([
      'records.jsonl:1: Expected one record a line, found an empty file. Is it the right one?',
    ]);
    const { faults } = await loadJsonl('nowhere.jsonl');
    expect(faults?.map(faultLine)).toEqual([
      'nowhere.jsonl:1: Expected a file with one record a line, found none. Is the path right?',
    ]);
  });
});
