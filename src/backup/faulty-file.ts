import { BackupRefused } from './refused.ts';

const ANOTHER = 'Nothing was restored. Use another copy, or an older backup.';

/** The file ends before its last line. */
export function cut(file: string): BackupRefused {
  return new BackupRefused(
    `Expected a whole backup in ${file}, found that it is cut off before its end. ${ANOTHER}`,
  );
}

/** A part of the file is not as it was written. */
export function damaged(file: string, expected: string, found: string): BackupRefused {
  return new BackupRefused(
    `Expected ${expected} in ${file}, found ${found}: the file was changed or damaged. ${ANOTHER}`,
  );
}

export function noBackup(file: string): BackupRefused {
  return new BackupRefused(
    `Expected a backup of \`renewal-tracker backup\` in ${file}, found something else. Is it the right file? ` +
      'What `renewal-tracker database dump` wrote is put back by `renewal-tracker database load`.',
  );
}

/** What reading the file came to, as a sentence. `begun`: whether its header was read. Other errors pass through. */
export function unreadable(file: string, error: unknown, begun: boolean): unknown {
  if (error instanceof RangeError) return noBackup(file);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return new BackupRefused(`Expected a backup at ${file}, found no file. Is the path right?`);
    case 'EISDIR':
      return new BackupRefused(`Expected a backup at ${file}, found a folder. Name the file in it.`);
    case 'EACCES':
      return new BackupRefused(
        `Expected to be allowed to read ${file}, and was refused. Change its owner or its permissions.`,
      );
    case 'Z_BUF_ERROR':
      return cut(file);
    case 'Z_DATA_ERROR':
      return begun ? damaged(file, 'compressed text', 'bytes that are none') : noBackup(file);
    default:
      return error;
  }
}
