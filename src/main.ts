import { CommanderError } from 'commander';
import { program } from './cli/program.ts';

// A fault that the operator can put right is a sentence; the stack of anything else is what a report needs.
const SENTENCES = new Set([
  'BadConfig',
  'BadTarget',
  'Cannot',
  'DatasetFaulty',
  'NothingToBeAbout',
  'UnreadableFile',
  'TextsMissing',
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
