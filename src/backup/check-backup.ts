import { damaged } from './faulty-file.ts';
import type { Header } from './format.ts';
import { propertiesFromJson } from './property.ts';
import { entriesOf } from './read-backup.ts';

/**
 * Reads a backup to its end, so that nothing of a faulty one is ever written. Keeps the numbers of its nodes in memory, and no more. Throws
 * BackupRefused.
 */
export async function checkBackup(
  file: string,
  progress?: (done: number, total: number) => void,
): Promise<Header> {
  let header: Header | undefined;
  const nodes = new Set<number>();
  let done = 0;
  for await (const entry of entriesOf(file)) {
    if ('header' in entry) {
      ({ header } = entry);
      continue;
    }
    propertiesFromJson(entry.properties);
    if ('node' in entry) {
      if (nodes.has(entry.node)) throw damaged(file, 'each node once', `node ${String(entry.node)} twice`);
      nodes.add(entry.node);
    } else {
      for (const end of [entry.from, entry.to])
        if (!nodes.has(end))
          throw damaged(file, `node ${String(end)}, which a relationship leads to`, 'none');
    }
    done++;
    if (header && done % 1000 === 0) progress?.(done, header.nodes + header.relationships);
  }
  // A file without a header is refused by its reader.
  const checked = header as Header;
  progress?.(done, done);
  return checked;
}
