import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { faultLine } from '../../src/dataset/faults.ts';
import { loadDataset } from '../../src/dataset/load.ts';

/** The smallest dataset that is right: one fictional show, one article with one quote. */
export const RIGHT: Record<string, string> = {
  'shows/fictional-show.yaml': `slug: fictional-show
title: Fictional Show
lifecycleStatus: RUNNING
premieredOnUnknownBecause: NOT_STATED
announcements:
  - key: order
    venue: STATEMENT
    textUnknownBecause: NOT_STATED
    madeBy: [fictional-platform]
seasons:
  - slug: fictional-show-season-2
    number: 2
    decidedBy:
      - organization: fictional-platform
        basis: It ordered the first one.
    statuses:
      - key: ordered
        status: RENEWED
        validFrom: { edtf: 2020-11-11, basis: STATED }
        decidedIn: order
`,
  'people/fictional-star.yaml': 'slug: fictional-star\nname: Fictional Star\n',
  'organizations/fictional-platform.yaml':
    'slug: fictional-platform\nname: Fictional Platform\nkinds: [PLATFORM]\n',
  'articles/fictional-article.yaml': `slug: fictional-article
urlUnknownBecause: NOT_APPLICABLE
headline: Fictional headline
publisherUnknownBecause: NOT_STATED
publishedOn: { edtf: 2020-10, basis: METADATA }
contentSha256: HASH
contentLength: 38
availability: FULL_TEXT
sourceRole: UNKNOWN
language: en
quotes:
  - key: q1
    text: I would love more
    language: en
    saidOnUnknownBecause: NOT_STATED
    venue: INTERVIEW
    saidBy:
      - person: fictional-star
    saidToUnknownBecause: NOT_STATED
    about:
      - season: fictional-show-season-2
    stance: FAVOURS
    speechAct: WISH
appearances:
  - key: a1
    of: q1
    exact: I would love more
    start: 11
    end: 28
    form: DIRECT
    language: en
`.replace('HASH', 'a'.repeat(64)),
};

export const ARTICLE = 'articles/fictional-article.yaml';
export const SHOW = 'shows/fictional-show.yaml';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((dir) => rm(dir, { recursive: true, force: true }))));

/** A folder with these files, gone after the test file; a null leaves one out. */
export async function folderOf(files: Record<string, string | null>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'dataset-'));
  folders.push(dir);
  for (const [name, text] of Object.entries(files)) {
    if (text === null) continue;
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), text);
  }
  return dir;
}

/** What is said about the right dataset with one file changed: `file:line: message` for each fault. */
export async function faultsOf(file: string, change: (text: string) => string): Promise<string[]> {
  const before = RIGHT[file] ?? '';
  const after = change(before);
  if (after === before) throw new Error(`Expected the change to change ${file}. Has the fixture moved on?`);
  const { faults } = await loadDataset(await folderOf({ ...RIGHT, [file]: after }));
  return (faults ?? []).map(faultLine);
}
