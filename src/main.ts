import { CommanderError } from 'commander';
import { program } from './cli/program.ts';

// A fault that the operator can put right is a sentence; the stack of anything else is what a report needs.
const SENTENCES = new Set([
  'BackupRefused',
  'BadConfig',
  'BadTarget',
  'Cannot',
  'DatasetFaulty',
  'MergedAway',
  'NothingToBeAbout',
  'RemovedWords',
  'TextsMissing',
  'UnreadableFile',
  'UnreadableRecords',
]);

try {
  await program().parseAsync();
  process.exit();
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode);
  const expected = error instanceof Error && (SENTENCES.has(error.name) || 'code' in error);
  process.stderr.write(
    `${expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
