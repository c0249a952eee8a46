import type { Database } from '../neo4j/database.ts';
import { deriveAffected, type Affected } from './derive.ts';
import { KINDS, type Kind, writerOf } from './records.ts';
import { levelOf } from './revisions/level.ts';
import { writeConcerns } from './revisions/write-revisions.ts';
import { statementsOf } from './statements.ts';

/** In the order in which they are derived from each other. */
const DERIVED = ['appearances', 'claims', 'quotes', 'statuses', 'seasons'] as const;

/** So many in one transaction. */
const PAGE = 4_000;

const READ_DECIDED = new URL('./revisions/cypher/read-decided.cypher', import.meta.url);
const WRITE_LEVELS = new URL('./revisions/cypher/write-levels.cypher', import.meta.url);

/**
 * Derives everything that is derived, of a record that was put into an empty graph with one revision each and nothing derived: what `putOnRecord` does for what a change touches, for all,
 * page by page. `progress`: `done` of `total` records, some of which are counted twice.
 */
export async function deriveAll(
  database: Database,
  progress: (done: number, total: number) => void,
): Promise<void> {
  let total = 0;
  for (const kind of [...DERIVED, ...KINDS]) {
    const [[count] = []] = await database.read(`MATCH (n:${writerOf(kind).label}) RETURN count(n)`, {});
    total += count as number;
  }
  let done = 0;
  const past = (count: number): void => {
    done += count;
    progress(done, total);
  };
  for (const kind of DERIVED) {
    for await (const page of pagesOf(database, kind)) {
      const ids = page.map(({ id }) => id);
      const none: Affected = { appearances: [], claims: [], quotes: [], statuses: [], seasons: [] };
      await database.write((tx) => deriveAffected(statementsOf(tx), { ...none, [kind]: ids }));
      past(page.length);
    }
  }
  for (const kind of KINDS) {
    for await (const page of pagesOf(database, kind)) {
      await database.write(async (tx) => {
        await writeConcerns(
          tx,
          kind,
          page.map(({ id, version }) => ({ sequence: version, subjectId: id })),
        );
        if (kind !== 'statuses') return;
        const run = statementsOf(tx);
        const decided = await run(READ_DECIDED, { ids: page.map(({ id }) => id) });
        const level = levelOf({ kind, action: 'CREATED', decided: true, before: null, after: null });
        await run(WRITE_LEVELS, { rows: decided.map(([id]) => ({ id, level })) });
      });
      past(page.length);
    }
  }
}

interface Paged {
  id: string;
  version: number;
}

async function* pagesOf(database: Database, kind: Kind): AsyncGenerator<Paged[]> {
  for (let after = ''; ;) {
    // The label is one of the writers' own, no value from outside.
    const rows = await database.read(
      `MATCH (n:${writerOf(kind).label}) WHERE n.id > $after RETURN n.id, n.version ORDER BY n.id LIMIT ${String(PAGE)}`,
      { after },
    );
    const page = rows.map(([id, version]): Paged => ({ id: id as string, version: version as number }));
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}
