import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { dirname } from 'node:path';
import { BackupRefused } from './refused.ts';

/** Asked before anybody waits for a database. Throws BackupRefused where a file is in the way, or the folder is not there. */
export async function assertWritable(file: string, force: boolean): Promise<void> {
  const folder = await stat(dirname(file)).catch(() => null);
  if (!folder?.isDirectory()) {
    throw new BackupRefused(
      `Expected a folder for the backup at ${dirname(file)}, found none. Make it, or name another.`,
    );
  }
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    throw new BackupRefused(
      `Expected a file or nothing at ${file}, found a folder. Name a file, such as ${file}/tracker.backup.`,
    );
  }
  if (found && !force) {
    throw new BackupRefused(
      `Expected nothing at ${file} yet, found a file. Choose another name, or replace it with --force.`,
    );
  }
}

/**
 * Has `write` write `FILE.partial`, and renames that once it lies on the disk: a file with the right name is always whole. For its owner's eyes
 * only. Throws BackupRefused where the folder takes no file.
 */
export async function writeWhole(
  file: string,
  force: boolean,
  write: (stream: Writable) => Promise<void>,
): Promise<void> {
  const partial = `${file}.partial`;
  const handle = await opened(partial);
  try {
    // On the disk before it has its name, should the power fail. Closes the handle.
    await write(handle.createWriteStream({ flush: true }));
    // Once more: it may have taken hours.
    await assertWritable(file, force);
    await rename(partial, file);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(partial, { force: true });
    throw (error as NodeJS.ErrnoException).code === 'ENOSPC'
      ? new BackupRefused(
          `Expected room for the backup at ${dirname(file)}, found the disk full. Nothing was left there.`,
        )
      : error;
  }
}

async function opened(partial: string): Promise<FileHandle> {
  try {
    return await open(partial, 'w', 0o600);
  } catch (error) {
    throw new BackupRefused(
      `Expected to be allowed to write in ${dirname(partial)}, and was refused (${(error as NodeJS.ErrnoException).code ?? String(error)}). Change its owner, or name another folder.`,
    );
  }
}
