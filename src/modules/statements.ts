import { readFileSync } from 'node:fs';
import type { WriteTransaction } from '../neo4j/database.ts';
import type { RunStatement } from './revisions/revision.ts';

const texts = new Map<string, string>();

/** Runs statements from their files within a transaction. A file is read once: statements do not change while the server runs. */
export function statementsOf(tx: WriteTransaction): RunStatement {
  return (statement, params) => tx.run(textOf(statement), params);
}

/** The text of a statement from its file. */
export function textOf(statement: URL): string {
  let text = texts.get(statement.href);
  if (text === undefined) {
    text = readFileSync(statement, 'utf8');
    texts.set(statement.href, text);
  }
  return text;
}
