import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDataset } from './check-dataset.ts';
import { emptyDataset, FILE_KINDS, type Dataset, type Folder } from './dataset.ts';
import { fieldsAt } from './definition-fields.ts';
import { explainIssue } from './explain-issue.ts';
import type { Fault, Finding, Path } from './faults.ts';
import { salvage, type Salvaged } from './salvage.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export type LoadedDataset = Loaded | Faulty;

interface Faulty {
  dataset?: never;
  faults: Fault[];
  /** What could be read nevertheless, to try it on texts: never to be put on record. */
  readable: Omit<Loaded, 'faults'>;
}

interface Loaded {
  dataset: Dataset;
  faults?: never;
  /** The line where a value stands, for whatever is found out about it later. */
  lineOf(file: string, path: Path): number;
}

/**
 * Reads a folder of files and checks all of it: each file by itself, then what they say of each other. Either everything is right, or
 * every fault is told at once, in the order of files and lines. A folder that is not there is a fault like another.
 */
export async function loadDataset(dir: string): Promise<LoadedDataset> {
  if (!(await isFolder(dir))) {
    return {
      faults: [
        {
          file: dir,
          line: 1,
          message: `Expected a folder with shows, people, organizations and articles in it, found none. Is the path right?`,
        },
      ],
      readable: { dataset: emptyDataset(), lineOf: () => 1 },
    };
  }
  const read: Read = {
    dataset: emptyDataset(),
    files: new Map(),
    faults: await strayFiles(dir),
    namesInFaultyFiles: new Set(),
    salvaged: new Map(),
  };
  for (const { folder } of FILE_KINDS) await readFolder(dir, folder, read);
  if (read.files.size === 0 && read.faults.length === 0) {
    read.faults.push({
      file: dir,
      line: 1,
      message: `Expected files such as shows/emily-in-paris.yaml, found none. Is it the right folder?`,
    });
  }
  const locate = ({ file, path, message }: Finding): Fault => {
    const place = read.salvaged.get(file)?.placeInFile(path) ?? path;
    return read.files.get(file)?.locate({ file, path: place, message }) ?? { file, line: 1, message };
  };
  const readable = {
    dataset: read.dataset,
    lineOf: (file: string, path: Path) => locate({ file, path, message: '' }).line,
  };
  const findings = checkDataset(read.dataset, read.namesInFaultyFiles);
  const faults = [...read.faults, ...findings.map(locate)];
  return faults.length > 0 ? { faults: faults.sort(byPlace), readable } : readable;
}

interface Read {
  dataset: Dataset;
  files: Map<string, YamlFile>;
  faults: Fault[];
  /** What other files may refer to, although its own file cannot be read whole. */
  namesInFaultyFiles: Set<string>;
  /** Files that are faulty in some items of their lists and whose rest is checked against the others. */
  salvaged: Map<string, Salvaged>;
}

async function readFolder(dir: string, folder: Folder, read: Read): Promise<void> {
  if (!(await isFolder(join(dir, folder)))) return;
  const names = (await readdir(join(dir, folder), { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  for (const name of names) {
    const file = `${folder}/${name}`;
    if (!name.endsWith('.yaml')) {
      read.faults.push({
        file,
        line: 1,
        message: `Expected files that end in .yaml, found "${name}".${name.endsWith('.yml') ? ' Rename it to .yaml.' : ' Move it elsewhere.'}`,
      });
      continue;
    }
    readInto(read, folder, file, await readFile(join(dir, file)));
  }
}

function readInto(read: Read, folder: Folder, file: string, bytes: Buffer): void {
  const faults = faultsOf(read, folder, file, decode(bytes));
  read.faults.push(...faults);
  if (faults.length === 0) return;
  read.namesInFaultyFiles.add(stemOf(file));
  for (const [, name] of bytes.toString('utf8').matchAll(/\b(?:slug|key): *["']?([a-z0-9-]+)/g)) {
    read.namesInFaultyFiles.add(name ?? '');
  }
}

function faultsOf(read: Read, folder: Folder, file: string, text: string | null): Fault[] {
  const fault = (message: string): Fault[] => [{ file, line: 1, message }];
  if (text === null) return fault('Expected text in UTF-8, found other bytes. Save the file as UTF-8.');

  const yaml = readYaml(file, text);
  read.files.set(file, yaml);
  if (yaml.faults.length > 0) return yaml.faults;

  const { noun, definition } = kindOf(folder);
  if (yaml.value === null || yaml.value === undefined) {
    return fault(`Expected the fields of one ${noun}, found an empty file. Write them, or delete the file.`);
  }
  const checked = definition.safeParse(yaml.value);
  if (!checked.success) {
    const rest = salvage(
      yaml.value,
      checked.error.issues.map(({ path }) => path as Path),
    );
    const value = rest ? definition.safeParse(rest.value).data : undefined;
    if (rest && value?.slug === stemOf(file)) {
      read.salvaged.set(file, rest);
      (read.dataset[folder] as { file: string; value: unknown }[]).push({ file, value });
    }
    return checked.error.issues
      .flatMap((issue) => explainIssue(issue, yaml.value, (path) => fieldsAt(definition, path)))
      .map((finding) => yaml.locate({ file, ...finding }));
  }
  const value = checked.data;
  if (value.slug !== stemOf(file)) {
    const message = `slug: expected "${stemOf(file)}", as the file is named, found "${value.slug}". Rename the file, or correct the slug.`;
    return [yaml.locate({ file, path: ['slug'], message })];
  }
  // Which definition checked it, and so what it is, the folder says.
  (read.dataset[folder] as { file: string; value: unknown }[]).push({ file, value });
  return [];
}

function kindOf(folder: Folder): (typeof FILE_KINDS)[number] {
  const kind = FILE_KINDS.find((each) => each.folder === folder);
  if (!kind) throw new Error(`Expected one of the dataset's folders, found "${folder}".`);
  return kind;
}

function stemOf(file: string): string {
  return file.slice(file.indexOf('/') + 1, -'.yaml'.length);
}

/** A byte order mark is no part of the text. Null where the bytes are no UTF-8. */
function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function strayFiles(dir: string): Promise<Fault[]> {
  const folders = FILE_KINDS.map(({ folder }) => folder as string);
  const entries = await readdir(dir, { withFileTypes: true });
  // Not a dataset with strays in it, but another folder: that is one fault, which loadDataset names.
  if (!entries.some(({ name }) => folders.includes(name))) return [];
  return entries
    .filter(({ name }) => !name.startsWith('.') && !folders.includes(name) && !/\.(md|txt)$/i.test(name))
    .map(({ name }) => ({
      file: name,
      line: 1,
      message: `Expected only the folders ${folders.join(', ')}, found "${name}". Move it into one of them, or elsewhere.`,
    }));
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function byPlace(a: Fault, b: Fault): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
