import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { exportRecord, type ExportOptions } from '../../src/cli/export-record.ts';
import { importFiles } from '../../src/cli/import-files.ts';
import { type Config, readConfig } from '../../src/config.ts';
import { testConnection } from './database.ts';

/** As somebody sets it who has a Neo4j already: the one of this worker. */
export function testConfig(): Config {
  const { uri, username, password } = testConnection();
  return readConfig({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });
}

/** `renewal-tracker export`; what it says, or where `--jsonl -` is given what it writes. */
export async function exported(dir: string | undefined, options: ExportOptions = {}): Promise<string> {
  const output = new PassThrough();
  const said = text(output);
  await exportRecord(testConfig(), dir, options, output);
  output.end();
  return said;
}

/** `renewal-tracker import`; what it says, a line each. */
export async function imported(path: string): Promise<string[]> {
  const lines: string[] = [];
  await importFiles(testConfig(), path, {}, (line) => lines.push(line));
  return lines;
}
