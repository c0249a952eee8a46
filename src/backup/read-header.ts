import { z } from 'zod';
import { noBackup } from './faulty-file.ts';
import { FORMAT, FORMAT_VERSION, type Header, headerLine } from './format.ts';
import { jsonOf } from './json-line.ts';
import { BackupRefused } from './refused.ts';

/** What every version's header says of itself. */
const anyVersion = z.looseObject({
  format: z.literal(FORMAT),
  version: z.unknown(),
  madeBy: z.string().optional(),
});

/** The header of a backup, which is its first line. Throws BackupRefused: no backup, or one of another version. */
export function headerIn(file: string, line: Buffer): Header {
  const any = anyVersion.safeParse(jsonOf(line));
  if (!any.success) throw noBackup(file);
  if (any.data.version !== FORMAT_VERSION) {
    throw new BackupRefused(
      `Expected a backup of version ${String(FORMAT_VERSION)} in ${file}, found version ${JSON.stringify(any.data.version)}. ` +
        `Restore it with the version of the tracker that made it${any.data.madeBy === undefined ? '' : ` (${any.data.madeBy})`}.`,
    );
  }
  const header = headerLine.safeParse(any.data);
  if (header.success) return header.data;
  throw noBackup(file);
}
