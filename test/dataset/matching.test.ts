import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test, vi } from 'vitest';
import { loadDataset } from '../../src/dataset/load.ts';
import { matchingPage } from '../../src/dataset/matching-page.ts';

async function page(decisions = readFileSync('docs/matching-decisions.yaml', 'utf8')) {
  const { dataset, faults } = await loadDataset('seed');
  if (!dataset) throw new Error(JSON.stringify(faults, null, 2));
  return matchingPage(dataset, decisions);
}

// Six measurements of the whole seed: made once, and no quick thing beside other tests.
vi.setConfig({ testTimeout: 180_000 });

const whole = page();

test('every disagreement of the rule and the person who read the articles is decided', async () => {
  const { open } = await whole;
  expect(
    open.map(({ a, b, person, rule }) => `${a.key} ${b.key}: ${person} against ${rule.verdict}`),
    'Decide each in docs/matching-decisions.yaml.',
  ).toEqual([]);
});

test('the page on matching is that of the seed and of the decisions', async () => {
  const { text } = await whole;
  // `npm test -- test/dataset/matching.test.ts -u` writes it anew.
  await expect(await format(text, { parser: 'markdown', printWidth: 110 })).toMatchFileSnapshot(
    '../../docs/matching.md',
  );
});

test('a disagreement without a decision is shown as open', async () => {
  const { open, text } = await page('[]');
  expect(open.length).toBeGreaterThan(0);
  expect(text.match(/ \| open \|$/gm)).toHaveLength(open.length);
});

test('a decision on a printing that is not there is refused, and named', async () => {
  const stray = '- { between: [no-such-printing, lu-10-a], verdict: SAME, because: It is not there. }';
  await expect(page(stray)).rejects.toThrow('Expected the key of a printing, found "no-such-printing".');
});
