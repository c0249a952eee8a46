import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';
import { checkStore, dumpStore, loadStore } from './store.ts';

/** `backup`, `restore` and `database`. `version`: the tracker's. */
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
  addDatabaseCommands(
    cli
      .command('database')
      .description('the embedded store itself, by Neo4j’s own tool, while it is stopped'),
    print,
  );
}

function addDatabaseCommands(database: Command, print: (line: string) => void): void {
  database
    .command('dump')
    .description('write the store to one file')
    .argument('<file>', 'the file to write')
    .option('--force', 'replace the file if there is one')
    .action((file: string, { force = false }: { force?: boolean }) =>
      dumpStore(readConfig(), file, force, print),
    );
  database
    .command('load')
    .description('put a dump into the data directory')
    .argument('<file>', 'what `database dump` wrote')
    .option('--force', 'replace the store that is there')
    .action((file: string, { force = false }: { force?: boolean }) =>
      loadStore(readConfig(), file, force, print),
    );
  database
    .command('check')
    .description('look for faults in the store')
    .action(() => checkStore(readConfig(), print));
}
