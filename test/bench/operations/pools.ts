import { readFileSync } from 'node:fs';
import { allOf, anyOf, foldedWords, plainWords } from '../../../src/modules/search/lucene.ts';
import type { ReadDatabase } from '../../../src/neo4j/database.ts';
import { encodeCursor } from '../../../src/read-plan/cursors.ts';
import { hot } from '../graph/shape.ts';
import type { Operation, Variables } from './operations.ts';

/** What each operation is asked with, one after the other. Never empty. */
export type Pools = Readonly<Record<Operation, readonly Variables[]>>;

/** So many things of a kind are asked for in turn: enough that no single one lies ready anywhere. */
const COUNT = 2_000;

const FUZZY = 5;

/** What to ask of the graph at hand; the same graph gives the same pools. */
export async function poolsOf(database: ReadDatabase): Promise<Pools> {
  const column = async (name: string): Promise<string[]> => {
    const rows = await database.read(statement(name), { count: COUNT });
    if (rows.length === 0) throw new Error(`Expected something to ask for by ${name}.cypher, found nothing.`);
    return rows.map(([value]) => value as string);
  };
  const shows = (await column('shows')).map((id) => ({ id }));
  const copied = (await column('copied-quotes')).map((id) => ({ id }));
  const texts = await column('some-quotes');
  const places = await database.read(statement('board-places'), { pages: 4 });
  const cursors = places.map(([sort, id], page) => [
    `after${String(page + 1)}00`,
    encodeCursor('LAST_ACTIVITY_LATEST_FIRST', { sort: sort as string, id: id as string }),
  ]);
  return {
    tiny: shows,
    show: shows,
    trace: copied,
    person: [{ id: hot.person }],
    board50: [{}],
    board500: [Object.fromEntries(cursors) as Variables],
    search: texts.map(searchFor),
  };
}

function statement(name: string): string {
  return readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8');
}

/** The three longest words of a text, as people remember what was odd about it. Peers whose documents cannot make a Lucene query of them are handed it. */
function searchFor(quote: string): Variables {
  const words = plainWords(quote).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const text = words.slice(0, 3).join(' ');
  return {
    text,
    quoted: allOf(foldedWords(text), FUZZY) ?? '',
    titled: allOf(plainWords(text), FUZZY) ?? '',
    named: anyOf(plainWords(text), FUZZY) ?? '',
  };
}
