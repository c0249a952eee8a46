import { readFileSync } from 'node:fs';
import neo4j, { type Driver, type Record as Row } from 'neo4j-driver';
import { allOf, anyOf, foldedWords, plainWords } from '../../../../src/modules/search/lucene.ts';
import type { Connection } from '../../../../src/neo4j/database.ts';
import { type Peer, bareApp, peerDriver, peerOf } from '../peer.ts';
import { boardAnswer, personAnswer, searchAnswer, showAnswer, tinyAnswer, traceAnswer } from './answers.ts';

/** What an operation sends along. */
type Variables = Readonly<Record<string, string>>;

interface Route {
  readonly cypher: string;
  params(variables: Variables): Record<string, unknown>;
  answer(rows: readonly Row[]): unknown;
}

/** As the tracker forgives slips: from words of five letters on. */
const FUZZY = 5;

const cypher = (name: string): string =>
  readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8');
const today = (): string => new Date().toISOString().slice(0, 10);
const bySlug = ({ id }: Variables): Record<string, unknown> => ({ slug: id });

function boardOf(first: number): Route {
  return {
    cypher: cypher('board'),
    params: () => ({ first: neo4j.int(first), today: today() }),
    answer: boardAnswer,
  };
}

const ROUTES: Readonly<Record<string, Route>> = {
  tiny: { cypher: cypher('tiny'), params: bySlug, answer: tinyAnswer },
  show: {
    cypher: cypher('show'),
    params: ({ id }) => ({ slug: id, today: today() }),
    answer: showAnswer,
  },
  person: { cypher: cypher('person'), params: bySlug, answer: personAnswer },
  trace: { cypher: cypher('trace'), params: ({ id }) => ({ id }), answer: traceAnswer },
  board50: boardOf(50),
  board500: boardOf(500),
  search: {
    cypher: cypher('search'),
    params: ({ text = '' }) => ({
      quoted: allOf(foldedWords(text), FUZZY),
      titled: allOf(plainWords(text), FUZZY),
      named: anyOf(plainWords(text), FUZZY),
      limit: neo4j.int(20),
    }),
    answer: searchAnswer,
  },
};

/**
 * The least that can answer: a route an operation, one statement each, written for it by hand. Auto-commit in READ mode, positional lists, ordering indexes by
 * name; the answer in the shape that the tracker gives.
 */
export function handwritten(connection: Connection): Peer {
  const driver = peerDriver(connection);
  const app = bareApp();
  for (const [name, route] of Object.entries(ROUTES)) {
    app.post<{ Body: Variables }>(`/${name}`, async (request, reply) => {
      const rows = await read(driver, connection.database, route.cypher, route.params(request.body));
      return reply.type('application/json; charset=utf-8').send(JSON.stringify({ data: route.answer(rows) }));
    });
  }
  return peerOf(app, driver);
}

async function read(
  driver: Driver,
  database: string | undefined,
  statement: string,
  params: Record<string, unknown>,
): Promise<readonly Row[]> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database === undefined ? {} : { database }),
  });
  try {
    return (await session.run(statement, params)).records;
  } finally {
    await session.close();
  }
}
