import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

/** `backup` and `restore`. `version`: the tracker's. */
export function addBackupCommands(cli: Command, version: string, print: (line: string) => void): void {
  cli
    .command('backup')
    .description(
      'write everything on record to one file, also while a server runs: it goes on answering, and changes wait',
    )
    .argument('<file>', 'the file to write')
    .option('--force', 'replace the file if there is one')
    .action((file: string, options: { force?: boolean }) =>
      backup(readConfig(), file, { ...options, madeBy: version }, print),
    );
  cli
    .command('restore')
    .description('put a backup into an empty database, after all of the file was checked')
    .argument('<file>', 'what `backup` wrote')
    .action((file: string) => restore(readConfig(), file, print));
}
