import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { finishMove, moveIn, takePlace } from '../../src/cli/bulk-place.ts';
import { assertNoUnfinishedLoad, markLoad } from '../../src/cli/unfinished-load.ts';

let place: string;
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tracker place '));
});
afterAll(() => rm(place, { recursive: true, force: true }));

/** A store as far as moving it goes. */
async function store(home: string, text: string): Promise<void> {
  await mkdir(join(home, 'data', 'databases'), { recursive: true });
  await writeFile(join(home, 'data', 'databases', 'store'), text);
  await writeFile(join(home, 'state.json'), '{}');
}
const storeIn = (dataDir: string) => readFile(join(dataDir, 'data', 'databases', 'store'), 'utf8');

test('what was built takes the place of an empty store, and nothing else is left', async () => {
  const dataDir = join(place, 'empty');
  await store(dataDir, 'empty');
  const built = await takePlace(dataDir);
  await store(built.home, 'whole');
  await moveIn(dataDir, built, 'records.jsonl', true);
  expect(await storeIn(dataDir)).toBe('whole');
  expect((await readdir(dataDir)).sort()).toEqual(['data', 'state.json']);
  await assertNoUnfinishedLoad(dataDir);
});

test('cut short when the old store was gone and the new one not there yet, nobody starts on it, and the next import ends the move', async () => {
  const dataDir = join(place, 'cut');
  const built = await takePlace(dataDir);
  await store(built.home, 'whole');
  await writeFile(join(dataDir, 'bulk-import', 'whole'), `${built.home}\nrecords.jsonl\n`);
  await markLoad(dataDir, 'records.jsonl', 'import --bulk records.jsonl');
  await expect(assertNoUnfinishedLoad(dataDir)).rejects.toThrow(
    /found a part of one: the load of records\.jsonl has not come to its end\. Run `renewal-tracker import --bulk records\.jsonl` again/,
  );
  expect(await finishMove(dataDir)).toBe(true);
  expect(await storeIn(dataDir)).toBe('whole');
  await assertNoUnfinishedLoad(dataDir);
  expect(await finishMove(dataDir)).toBe(false);
});

test('a store that came meanwhile stays, and another import at work is told', async () => {
  const dataDir = join(place, 'meanwhile');
  const built = await takePlace(dataDir);
  await store(built.home, 'whole');
  await store(dataDir, 'somebody’s');
  await expect(moveIn(dataDir, built, 'records.jsonl', false)).rejects.toThrow(
    'Was a server started meanwhile?',
  );
  expect(await storeIn(dataDir)).toBe('somebody’s');
  await writeFile(join(dataDir, 'bulk-import', 'owner'), String(process.ppid));
  await expect(takePlace(dataDir)).rejects.toThrow(`found one at work (process ${String(process.ppid)})`);
});
