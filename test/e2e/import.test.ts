import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../support/command.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARTICLE = 'articles/lily-collins-wants-to-do-a-emily-in-paris-sequel.yaml';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker import '));
});
afterAll(() => rm(place, { recursive: true, force: true }));

const tracker = (args: string) =>
  run(`exec node src/renewal-tracker.mjs ${args}`, ROOT, { TRACKER_DATA: join(place, 'none') }).ended;

async function faultySeed(change: (text: string) => string): Promise<string> {
  const dir = await mkdtemp(join(place, 'seed '));
  await cp(join(ROOT, 'seed'), dir, { recursive: true });
  await writeFile(join(dir, ARTICLE), change(await readFile(join(dir, ARTICLE), 'utf8')));
  return dir;
}

test('import --check says that all is right, and asks for no database', async () => {
  expect(await tracker('import seed --check')).toEqual({
    code: 0,
    output: 'All files are right. Nothing was written.\n',
  });
});

test('import tells each fault at its line, without a stack, and ends with 1', async () => {
  const dir = await faultySeed((text) => text.replace('stance: FAVOURS', 'stance: FAVORS'));
  const { code, output } = await tracker(`import "${dir}" --check`);
  expect(code).toBe(1);
  expect(output).toMatch(
    /^articles\/lily-collins-wants-.+\.yaml:\d+: .+ found "FAVORS"\. Did you mean "FAVOURS"/,
  );
  expect(output).not.toContain('    at ');
});

test('import --texts names a selector that does not stand where it says, beside the other faults', async () => {
  const dir = await faultySeed((text) =>
    text
      .replace(/contentSha256: \w+/, `contentSha256: ${SHA_OF_TEXT}`)
      .replace('stance: FAVOURS', 'stance: FAVORS'),
  );
  const texts = await mkdtemp(join(place, 'texts '));
  await writeFile(join(texts, 'text.txt'), TEXT);
  const { code, output } = await tracker(`import "${dir}" --check --texts "${texts}"`);
  expect(code).toBe(1);
  expect(output).toContain('ORPHANED. Expected "explore" at 1271-1278');
  expect(output).toContain('found "FAVORS"');
});

// Another text than the article's: none of its words stand in it.
const TEXT = 'Fictional text.';
const SHA_OF_TEXT = 'b4a9700c9693d991c1e0f2c8d8aaee24a72113407c6aa1423100c26a4ca6dedd';

test.each([
  ['import nowhere --check', 'Expected a folder'],
  ['import', "missing required argument 'path'"],
  ['improt seed', "unknown command 'improt'"],
  ['import seed --texts nowhere --check', "Expected a folder with the articles' texts"],
])('renewal-tracker %s is told in a sentence', async (args, sentence) => {
  const { code, output } = await tracker(args);
  expect(code).toBe(1);
  expect(output).toContain(sentence);
  expect(output).not.toContain('    at ');
});

test('--version is the package’s', async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(await tracker('--version')).toEqual({ code: 0, output: `${version}\n` });
});
