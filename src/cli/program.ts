import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { exportRecord, type ExportOptions } from './export-record.ts';
import { importFiles } from './import-files.ts';
import { migrateOnly } from './migrate-only.ts';
import { serve } from './serve.ts';
import { untilStopped } from './until-stopped.ts';

/** The commands of `renewal-tracker`. Each reads the environment when it runs, not before. */
export function program(): Command {
  const cli = new Command('renewal-tracker')
    .description('Who said what about the next season of a show: a GraphQL server over Neo4j.')
    .version(packageVersion(), '-v, --version', 'print the version')
    .showHelpAfterError();
  cli
    .command('serve')
    .description('start the server (and, where NEO4J_URI is not set, a Neo4j of its own)')
    .action(async () => {
      await untilStopped(await serve(readConfig(), print));
    });
  cli
    .command('migrate')
    .description('bring the graph to the schema of this version')
    .action(() => migrateOnly(readConfig(), print));
  cli
    .command('import')
    .description('check files and write what is new or changed; one fault and nothing is written')
    .argument(
      '<path>',
      'a folder with shows, people, organizations and articles in it, or a .jsonl file that export wrote',
    )
    .option('--texts <dir>', 'texts of articles, to check that each selector stands where it says')
    .option('--check', 'check only; needs no database')
    .action((path: string, options: { texts?: string; check?: boolean }) =>
      importFiles(readConfig(), path, options, print),
    );
  cli
    .command('export')
    .description('write everything on record, as of one moment, as the files that import reads')
    .argument('[dir]', 'the folder for YAML files: an empty one, or one of an earlier export')
    .option('--jsonl <file>', 'one line a record, for machines; - for standard output')
    .option('--prune', 'delete YAML files of what is no longer on record')
    .action((dir: string | undefined, options: ExportOptions) =>
      exportRecord(readConfig(), dir, options, process.stdout),
    );
  return cli;
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
