import { DatabaseError } from '../errors.ts';

/** What Neo4j's own tool would not do with a store. `task`: dump, load or check. `said`: its lines, the reason among the last. */
export class StoreRefused extends DatabaseError {
  constructor(dataDir: string, task: string, said: readonly string[]) {
    super('STORE_REFUSED', sentenceOf(dataDir, task, said));
  }
}

function sentenceOf(dataDir: string, task: string, said: readonly string[]): string {
  const all = said.join('\n');
  if (/in use/i.test(all))
    return `Expected the store in ${dataDir} to be free, found it in use. Stop the server, then ${task} again.`;
  if (/logical log|recover/i.test(all))
    return `Expected the store in ${dataDir} to have been stopped in order, found that it was not. Start and stop the server once, then ${task} again.`;
  if (task === 'check' && /inconsisten/i.test(all))
    return `Expected a store without faults in ${dataDir}, found faults in it. The report lies in its folder logs. Restore a backup into another directory.`;
  if (/truncated|zstd|checksum|corrupt|not a valid/i.test(all))
    return `Expected a whole dump, found one that is cut off or damaged. Use another copy of it.`;
  const reason = said.findLast((line) => /failed|error|exception/i.test(line)) ?? said.at(-1) ?? 'nothing';
  return `Neo4j's own tool could not ${task} the store in ${dataDir}. It said: ${reason.trim().slice(0, 500)}`;
}
