import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FILE_KINDS } from './dataset.ts';
import type { YamlText } from './to-yaml.ts';

/** What became of a folder. Files are named relative to it. */
export interface FilesReport {
  readonly written: number;
  readonly same: number;
  /** YAML files of the four folders that are not among those written: left, or deleted where `prune` was asked. */
  readonly strays: readonly string[];
}

/** A place that cannot be written to; the message says why and what to do. */
export class BadTarget extends Error {
  override readonly name = 'BadTarget';
}

const FOLDERS: readonly string[] = FILE_KINDS.map(({ folder }) => folder);

/**
 * Writes the files of a dataset into a folder, each at once or not at all; one whose bytes are the same is not touched. `prune`: YAML files that are not
 * among them go. Throws BadTarget, before anything is written, where the folder is none or holds something else.
 */
export async function writeFiles(
  dir: string,
  files: readonly YamlText[],
  prune: boolean,
): Promise<FilesReport> {
  await expectDatasetOrNothing(dir);
  return told(dir, async () => {
    for (const folder of FOLDERS) await mkdir(join(dir, folder), { recursive: true });
    let written = 0;
    for (const { file, text } of files) {
      if (await holds(join(dir, file), text)) continue;
      await writeAtOnce(join(dir, file), text);
      written += 1;
    }
    const strays = await straysOf(dir, new Set(files.map(({ file }) => file)));
    if (prune) for (const file of strays) await rm(join(dir, file));
    return { written, same: files.length - written, strays };
  });
}

/** Under another name first: whoever reads it meanwhile, or after a power cut, finds the old text or the new one. */
export async function writeAtOnce(path: string, text: string | AsyncIterable<string>): Promise<void> {
  const partial = join(dirname(path), `.${basename(path)}.partial`);
  try {
    await writeFile(partial, text, { flush: true });
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** What the file system refuses, as a sentence. */
export async function told<T>(target: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    const why = REFUSALS[code];
    if (why === undefined) throw error;
    throw new BadTarget(`Expected a place that can be written to, found ${target}, ${why}`);
  }
}

const REFUSALS: Partial<Record<string, string>> = {
  EACCES: 'which this user may not write to. Change its rights, or choose another.',
  EPERM: 'which this user may not write to. Change its rights, or choose another.',
  EROFS: 'which is on a read-only file system. Choose another.',
  ENOSPC: 'where no space is left. Make room and run it again: what was written stays as it is.',
  ENOTDIR: 'of which a part is a file, not a folder. Is the path right?',
  EEXIST: 'of which a part is a file, not a folder. Is the path right?',
  EISDIR: 'which is a folder. Name a file.',
  ENOENT: 'whose folder is not there. Make it first, or correct the path.',
};

async function expectDatasetOrNothing(dir: string): Promise<void> {
  const there = await stat(dir).catch(() => null);
  if (there && !there.isDirectory())
    throw new BadTarget(`Expected a folder to write to, found ${dir}, which is a file. Name another.`);
  const entries = there ? await told(dir, () => readdir(dir, { withFileTypes: true })) : [];
  const others = entries.filter(
    (entry) =>
      !entry.name.startsWith('.') &&
      !(entry.isFile() && /\.(md|txt)$/i.test(entry.name)) &&
      !(FOLDERS.includes(entry.name) && entry.isDirectory()),
  );
  if (others.length === 0) return;
  const names = others.slice(0, 3).map(({ name }) => name);
  throw new BadTarget(
    `Expected an empty folder, or one with nothing but ${FOLDERS.join(', ')} in it, found ${dir} with ${names.join(', ')}${others.length > 3 ? ' and others' : ''}. ` +
      'Nothing was written. Name another folder.',
  );
}

async function holds(path: string, text: string): Promise<boolean> {
  const there = await readFile(path).catch(() => null);
  return there?.equals(Buffer.from(text)) ?? false;
}

async function straysOf(dir: string, files: ReadonlySet<string>): Promise<string[]> {
  const found: string[] = [];
  for (const folder of FOLDERS) {
    const entries = await readdir(join(dir, folder), { withFileTypes: true });
    for (const entry of entries)
      if (entry.isFile() && entry.name.endsWith('.yaml') && !entry.name.startsWith('.'))
        found.push(`${folder}/${entry.name}`);
  }
  return found.filter((file) => !files.has(file)).sort();
}
