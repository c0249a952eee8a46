import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { matchingPage } from '../../src/dataset/matching-page.ts';

async function page() {
  const { dataset, faults } = await loadDataset('seed');
  if (!dataset) throw new Error(JSON.stringify(faults, null, 2));
  return matchingPage(dataset, readFileSync('docs/matching-decisions.yaml', 'utf8'));
}

test('every disagreement of the rule and the person who read the articles is decided', async () => {
  const { open } = await page();
  expect(
    open.map(({ a, b, person, rule }) => `${a.key} ${b.key}: ${person} against ${rule.verdict}`),
    'Decide each in docs/matching-decisions.yaml.',
  ).toEqual([]);
});

test('the page on matching is that of the seed and of the decisions', async () => {
  const { text } = await page();
  // `npm test -- test/dataset/matching.test.ts -u` writes it anew.
  await expect(await format(text, { parser: 'markdown', printWidth: 110 })).toMatchFileSnapshot(
    '../../docs/matching.md',
  );
});
