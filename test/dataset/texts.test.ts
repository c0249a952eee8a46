import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { sentencesOfTexts } from '../../src/dataset/report.ts';
import { checkTexts, type TextsReport } from '../../src/dataset/texts.ts';
import { ARTICLE, folderOf, RIGHT } from './files.ts';

const TEXT = 'She said: “I would love more” of Paris.';

/** The right dataset, its selector changed, tried on a text. */
async function tried(text: string, change: (yaml: string) => string = (yaml) => yaml): Promise<TextsReport> {
  const hash = createHash('sha256').update(text).digest('hex');
  const yaml = change((RIGHT[ARTICLE] ?? '').replace('a'.repeat(64), hash));
  const loaded = await loadDataset(await folderOf({ ...RIGHT, [ARTICLE]: yaml }));
  if (loaded.faults) throw new Error(JSON.stringify(loaded.faults));
  return checkTexts(loaded.dataset, await folderOf({ 'deep/er/text.txt': text }), loaded.lineOf);
}

test('a selector that is right byte for byte is EXACT', async () => {
  expect(await tried(TEXT)).toEqual({ tried: 1, articles: 1, mismatches: [], withoutText: [] });
});

test('FOLDED where only marks differ', async () => {
  const report = await tried(TEXT.replace('I would', 'I Would'));
  expect(report.mismatches.map(({ anchoring, message }) => [anchoring, message])).toEqual([
    [
      'FOLDED',
      expect.stringContaining(
        'Expected "I would love more" at 11-28, found "I Would love more". Was the text edited?',
      ),
    ],
  ]);
});

test('MOVED where the words stand elsewhere', async () => {
  const report = await tried(`Well. ${TEXT}`.slice(0, 38));
  expect(report.mismatches[0]).toMatchObject({ anchoring: 'MOVED', file: ARTICLE, line: 25 });
  expect(report.mismatches[0]?.message).toContain('Found "I would love more" at 17-34.');
});

test('ORPHANED where the words are gone', async () => {
  const report = await tried('Nothing of the kind stands in this one.');
  expect(report.mismatches[0]?.anchoring).toBe('ORPHANED');
  expect(sentencesOfTexts(report)).toEqual([
    expect.stringMatching(
      /^articles\/fictional-article\.yaml:25: ORPHANED\. Expected "I would love more" at 11-28, found /,
    ),
    '0 of 1 selectors are EXACT in the 1 articles whose texts were found.',
  ]);
});

test('a context that is not the text’s is told', async () => {
  const report = await tried(TEXT, (yaml) =>
    yaml.replace('    start: 11', '    prefix: "He said: “"\n    start: 11'),
  );
  expect(report.mismatches[0]?.message).toBe(
    'Expected the prefix "He said: “", found "he said: “". Correct it.',
  );
});

test('an article whose text is not there is named, and a folder that is not there', async () => {
  const loaded = await loadDataset(await folderOf(RIGHT));
  if (loaded.faults) throw new Error('Expected a right dataset.');
  const report = await checkTexts(loaded.dataset, await folderOf({ 'a.txt': 'another text' }));
  expect(report.withoutText).toEqual(['fictional-article']);
  await expect(checkTexts(loaded.dataset, 'no-such-folder')).rejects.toThrow(
    'found none. Is the path right?',
  );
});
