import { readFileSync, readdirSync } from 'node:fs';

const DIRECTORY = new URL('../saved-queries/', import.meta.url);

/** Who asks the question. */
export type Asker = 'fans' | 'journalists' | 'dashboards' | 'nobody-else';

/** One of the questions that the tracker must answer, as a query that runs as it stands. */
export interface SavedQuery {
  /** Its number among the questions. */
  readonly number: number;
  /** `is-there-another-season`. */
  readonly slug: string;
  /** The first line of the comment at the head of the file. */
  readonly question: string;
  /** The lines below it; empty where there are none. */
  readonly description: string;
  /** `season.quotes.nodes`: which part of the answer has a row for each of its items, where the answer is a table. */
  readonly rows: string;
  readonly asker: Asker;
  readonly query: string;
}

/** All of src/saved-queries, by number. Throws where a file's name or head is not as expected. */
export function readSavedQueries(): SavedQuery[] {
  return readdirSync(DIRECTORY)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => savedQueryOf(name, readFileSync(new URL(name, DIRECTORY), 'utf8')));
}

function savedQueryOf(name: string, query: string): SavedQuery {
  const [, number, slug] = /^(\d\d)-([a-z0-9-]+)\.graphql$/.exec(name) ?? [];
  const { question, description, rows } = headOf(query);
  if (number === undefined || slug === undefined || question === undefined || rows === undefined) {
    throw new Error(
      `Expected ${name} to be named 01-what-it-asks.graphql, to begin with its question as a comment, and to say in that comment which part of the answer has rows: "# Rows: season.quotes.nodes".`,
    );
  }
  return { number: Number(number), slug, question, description, rows, asker: askerOf(Number(number)), query };
}

/** The comment at the head: the question, what there is to say about it, and `Rows:` with the part that has rows. */
function headOf(query: string): { question?: string; description: string; rows?: string } {
  const lines = query.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [question, ...rest] = lines.slice(0, end).map((line) => line.slice(1).trim());
  const rows = rest.map((line) => /^Rows: (\S+)$/.exec(line)?.[1]).find((found) => found !== undefined);
  const description = rest.filter((line) => line !== '' && !line.startsWith('Rows: ')).join(' ');
  return {
    description,
    ...(question === undefined ? {} : { question }),
    ...(rows === undefined ? {} : { rows }),
  };
}

/** The questions come in this order. */
function askerOf(number: number): Asker {
  if (number <= 10) return 'fans';
  if (number <= 22) return 'journalists';
  return number <= 25 ? 'dashboards' : 'nobody-else';
}
