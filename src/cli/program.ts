import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { addBackupCommands } from './backup-commands.ts';
import { Cannot } from './cannot.ts';
import { exportRecord, type ExportOptions } from './export-record.ts';
import { importFiles, type ImportOptions } from './import-files.ts';
import { importQuotationsFile, type QuotationOptions } from './import-quotations.ts';
import { migrateOnly } from './migrate-only.ts';
import { packageVersion } from './package-version.ts';
import { serve } from './serve.ts';
import { tokenCreate, tokenList, tokenRevoke } from './token.ts';
import { DAYS } from './token-options.ts';
import { workersOf } from './workers.ts';
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
    .option('--workers <number>', 'processes that answer at the one address, by turns', '1')
    .action(async ({ workers }: { workers: string }) => {
      await untilStopped(await serve(readConfig(), print, workersOf(workers)));
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
    .option('--bulk', 'a large .jsonl file into an empty embedded database, while no server runs')
    .option('--format <dataset>', 'the file is quotations that others collected: quotebank or gdelt')
    .option('--about <slug>', 'with --format: the season or show that they are about')
    .option('--language <tag>', 'with --format: the language of rows that do not say')
    .action((path: string, options: ImportOptions & Partial<QuotationOptions>) => importAny(path, options));
  cli
    .command('export')
    .description('write everything on record, as of one moment, as the files that import reads')
    .argument('[dir]', 'the folder for YAML files: an empty one, or one of an earlier export')
    .option('--jsonl <file>', 'one line a record, for machines; - for standard output')
    .option('--prune', 'delete YAML files of what is no longer on record')
    .action((dir: string | undefined, options: ExportOptions) =>
      exportRecord(readConfig(), dir, options, process.stdout),
    );
  addTokenCommands(cli);
  addBackupCommands(cli, packageVersion(), print);
  return cli;
}

function addTokenCommands(cli: Command): void {
  const token = cli.command('token').description('say who may write, also while a server runs');
  token
    .command('create')
    .description('make an API token, and show it this once')
    .argument('<name>', 'whose it is, as the history of the record will have it')
    .option('--role <role>', 'editor or admin', 'editor')
    .option('--days <days>', `for how long, at most ${String(DAYS.most)}`, String(DAYS.default))
    .action((name: string, options: { role: string; days: string }) =>
      tokenCreate(readConfig(), name, options, print),
    );
  token
    .command('list')
    .description('list the tokens that were given out, without their secrets')
    .action(() => tokenList(readConfig(), print));
  token
    .command('revoke')
    .description('take a token back')
    .argument('<id>', 'its id, rt_ and 12 digits')
    .action((id: string) => tokenRevoke(readConfig(), id, print));
}

function importAny(path: string, options: ImportOptions & Partial<QuotationOptions>): Promise<void> {
  const { format, about, language, texts, check, bulk } = options;
  if (format === undefined) {
    if (about !== undefined || language !== undefined)
      throw new Cannot(
        'Expected --format beside --about or --language, found none. Name the dataset, or leave them out.',
      );
    return importFiles(readConfig(), path, options, print);
  }
  if (texts !== undefined || check === true || bulk === true)
    throw new Cannot(
      'Expected --format without --texts, --check and --bulk, which are for files of our own. Leave them out.',
    );
  return importQuotationsFile(readConfig(), path, { ...options, format }, print);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
