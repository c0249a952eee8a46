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
  /** The comment at the head of the file. */
  readonly question: string;
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
  const [, question] = /^# (.+)\n/.exec(query) ?? [];
  if (number === undefined || slug === undefined || question === undefined) {
    throw new Error(
      `Expected ${name} to be named 01-what-it-asks.graphql and to begin with its question as a comment.`,
    );
  }
  return { number: Number(number), slug, question, asker: askerOf(Number(number)), query };
}

/** The questions come in this order. */
function askerOf(number: number): Asker {
  if (number <= 10) return 'fans';
  if (number <= 22) return 'journalists';
  return number <= 25 ? 'dashboards' : 'nobody-else';
}
