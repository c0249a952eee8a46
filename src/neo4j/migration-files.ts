import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MigrationRefused } from './errors.ts';

export interface MigrationFile {
  /** 1 for `001-identity.cypher`. */
  number: number;
  /** The file's name. */
  name: string;
  /** SHA-256 of its text, hexadecimal. */
  checksum: string;
  statements: string[];
}

const FILE_NAME = /^(\d{3})-[a-z0-9-]+\.cypher$/;

/** In order of their numbers. Throws MigrationRefused on an odd name, a number twice or a gap. */
export async function readMigrations(directory: string): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.cypher')).sort();
  const files = await Promise.all(names.map((name) => readMigration(directory, name)));
  files.forEach((file, index) => {
    const expected = index + 1;
    if (file.number === expected) return;
    const twin = files[index - 1];
    throw new MigrationRefused(
      twin?.number === file.number
        ? `Expected one migration ${String(file.number)}, found ${twin.name} and ${file.name}. Give one of them the next free number.`
        : `Expected migration ${String(expected)} in ${directory}, found ${file.name} in its place. Is a file missing?`,
    );
  });
  return files;
}

async function readMigration(directory: string, name: string): Promise<MigrationFile> {
  const digits = FILE_NAME.exec(name)?.[1];
  if (digits === undefined) {
    throw new MigrationRefused(
      `Expected a migration named like 001-what-it-does.cypher, found ${name}. Rename it.`,
    );
  }
  const text = await readFile(join(directory, name), 'utf8');
  const checksum = createHash('sha256').update(text).digest('hex');
  return { number: Number(digits), name, checksum, statements: splitStatements(text, name) };
}

/** A statement ends with `;` at the end of a line; lines that begin with `//` are comments. Throws MigrationRefused on a loose end. */
export function splitStatements(text: string, name: string): string[] {
  const statements: string[] = [];
  let lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const trimmed = line.trimEnd();
    if (trimmed === '' || trimmed.trimStart().startsWith('//')) continue;
    lines.push(trimmed);
    if (!trimmed.endsWith(';')) continue;
    statements.push(lines.join('\n').slice(0, -1).trimEnd());
    lines = [];
  }
  if (lines.length === 0) return statements;
  throw new MigrationRefused(
    `Expected each statement of ${name} to end with ";", found none after "${lines[0] ?? ''}". Add it.`,
  );
}
