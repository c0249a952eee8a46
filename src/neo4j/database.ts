import neo4j from 'neo4j-driver';
import { type Credentials, openDriver } from './driver.ts';
import { formatPlan } from './explain.ts';
import { encodeParams, type Params } from './params.ts';
import { PlanFirst } from './plan-first.ts';
import { type ReadOptions, type Row, rowOf, runRead } from './read.ts';
import { checkServerVersion } from './server-version.ts';
import { translateError } from './translate-error.ts';

export type { Params } from './params.ts';
export type { ReadOptions, Row } from './read.ts';

/** What a read path gets: there is no way from here to a write. */
export interface ReadDatabase {
  /** One query, all its rows. Throws DatabaseError: DeadlineExceeded, ReadOnly, BadParameter, DatabaseUnreachable, ... */
  read(cypher: string, params: Params, options?: ReadOptions): Promise<Row[]>;
}

export interface WriteTransaction {
  run(cypher: string, params?: Params): Promise<Row[]>;
}

export interface WriteOptions {
  /** Whole milliseconds for one attempt, enforced by the database. */
  timeoutMs?: number;
}

export interface Database extends ReadDatabase {
  /** One transaction, committed when `work` resolves. `work` runs again after a transient failure: it must only touch `tx`. */
  write<T>(work: (tx: WriteTransaction) => Promise<T>, options?: WriteOptions): Promise<T>;
  /** The planner's tree as text, positional operators; with `profile` it runs the query and counts. Reads only. */
  explain(cypher: string, params: Params, options?: { profile?: boolean }): Promise<string>;
  /** Throws DatabaseUnreachable, WrongPassword or UnsupportedVersion. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

export interface Connection extends Credentials {
  /** The server's default database when left out. */
  database?: string;
}

/** One query as it ended well: `milliseconds` as this process saw them. */
export interface Call {
  cypher: string;
  params: Params;
  milliseconds: number;
  rows: number;
}

export function openDatabase(
  connection: Connection,
  options: { observe?: (call: Call) => void } = {},
): Database {
  const { uri, database } = connection;
  const driver = openDriver(connection);
  // On a cluster a follower may lag behind: bookmarks make a read see the writes that this process made before it.
  const bookmarkManager = neo4j.bookmarkManager();
  const target = { driver, database, bookmarkManager, planFirst: new PlanFirst() };

  const observed = async (
    cypher: string,
    params: Params,
    run: (encoded: Params) => Promise<Row[]>,
  ): Promise<Row[]> => {
    const started = performance.now();
    const rows = await run(encodeParams(params));
    options.observe?.({ cypher, params, milliseconds: performance.now() - started, rows: rows.length });
    return rows;
  };

  const translated = async <T>(timeoutMs: number, call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch (error) {
      throw translateError(error, uri, timeoutMs);
    }
  };

  return {
    read: (cypher, params, readOptions = {}) =>
      translated(readOptions.timeoutMs ?? 0, () =>
        observed(cypher, params, (encoded) => runRead(target, cypher, encoded, readOptions)),
      ),

    write: (work, { timeoutMs } = {}) =>
      translated(timeoutMs ?? 0, async () => {
        const session = driver.session({ bookmarkManager, ...(database && { database }) });
        try {
          return await session.executeWrite(
            (tx) =>
              work({
                run: (cypher, params = {}) =>
                  observed(cypher, params, async (encoded) =>
                    (await tx.run(cypher, encoded)).records.map(rowOf),
                  ),
              }),
            timeoutMs === undefined ? {} : { timeout: timeoutMs },
          );
        } finally {
          await session.close();
        }
      }),

    explain: (cypher, params, { profile = false } = {}) =>
      translated(0, async () => {
        const session = driver.session({
          defaultAccessMode: neo4j.session.READ,
          ...(database && { database }),
        });
        try {
          const { summary } = await session.run(
            `${profile ? 'PROFILE' : 'EXPLAIN'} ${cypher}`,
            encodeParams(params),
          );
          const plan = summary.queryProfile || summary.plan;
          return plan ? formatPlan(plan) : '';
        } finally {
          await session.close();
        }
      }),

    verify: () =>
      translated(0, async () => {
        const server = await driver.getServerInfo(database === undefined ? {} : { database });
        checkServerVersion(server.agent ?? 'no version');
      }),

    close: () => driver.close(),
  };
}
