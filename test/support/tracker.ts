import type { GraphQLFormattedError } from 'graphql';
import { expect } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { importDataset } from '../../src/dataset/import.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import type { Query } from '../../src/graphql/generated/schema.ts';
import { readSavedQueries } from '../../src/graphql/saved-queries.ts';
import { type Tracker, trackerOf } from '../../src/graphql/tracker.ts';
import { firstPart } from './first-part.ts';
import { ANYBODY, type Viewer } from '../../src/access/viewer.ts';
import { type TestDatabase, emptyGraph, testDatabase } from './database.ts';

type Variables = Record<string, unknown>;

/** The day of every test, a Wednesday. */
export const NOW = new Date('2026-11-25T01:02:03Z');

/** What a query of fields by their own names gets. A null where a test reads on fails it, as it should. */
/** Who edits in tests, unless another is named. */
export const EDITOR: Viewer = { kind: 'editor', id: 'rt_ada', name: 'Ada', role: 'editor' };
export const ADMIN: Viewer = { kind: 'editor', id: 'rt_grace', name: 'Grace', role: 'admin' };

export type Asked = { [Field in keyof Query]-?: NonNullable<Query[Field]> };

export interface Answer<Data = Asked> {
  data: Data;
  errors: readonly GraphQLFormattedError[] | undefined;
}

export interface TestTracker {
  readonly tracker: Tracker;
  readonly database: TestDatabase;
  /** What nobody expected. Empty where all went well. */
  readonly reported: unknown[];
  /** The data of an answer, as JSON would carry it. Throws where it has errors. */
  ask<Data = Asked>(query: string, variables?: Variables, operation?: string): Promise<Data>;
  askRaw<Data = Asked>(query: string, variables?: Variables, operation?: string): Promise<Answer<Data>>;
  /** A mutation, by an editor called Ada unless another is named. Throws where it has errors; a refusal is an answer. */
  edit<Data = Record<string, unknown>>(mutation: string, variables?: Variables, by?: Viewer): Promise<Data>;
  /** How many queries the database was asked while `work` ran. */
  callsOf(work: () => Promise<unknown>): Promise<number>;
  /**
   * The seed as far as the first article goes on record, and nothing else but a fictional dataset: whole answers about it stay the same while the
   * record grows. In one import: Neo4j plans all of its statements anew where the graph is another size than last time.
   */
  seeded(fictional?: Dataset): Promise<void>;
  /** All of the seed on record, and nothing else. */
  seededWhole(): Promise<void>;
  /** A dataset on record, and nothing else; `at` is the moment of its recording. */
  given(dataset: Dataset, at?: Date): Promise<void>;
  /** A dataset on record beside what is there. */
  record(dataset: Dataset, at?: Date): Promise<void>;
  close(): Promise<void>;
}

async function seed(): Promise<Dataset> {
  const { dataset, faults } = await loadDataset('seed');
  if (!dataset) throw new Error(faults.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return dataset;
}

/**
 * The GraphQL side over the Neo4j of this worker, with a clock that stands still. Close it after the file's last test.
 * @param documents known by their hash beside the saved queries
 */
export function testTracker(documents: readonly string[] = []): TestTracker {
  const database = testDatabase();
  const reported: unknown[] = [];
  const tracker = trackerOf({
    database,
    now: () => NOW,
    report: (error) => reported.push(error),
    documents: [...readSavedQueries().map(({ query }) => query), ...documents],
  });

  const askAs = async <Data>(
    viewer: Viewer,
    query: string,
    variables: Variables = {},
    operation?: string,
  ) => {
    const { body } = await tracker.apollo.executeOperation(
      { query, variables, ...(operation === undefined ? {} : { operationName: operation }) },
      { contextValue: tracker.contextFor({}, viewer) },
    );
    if (body.kind !== 'single') throw new Error('Expected one answer, found a stream.');
    // Over JSON, as every client gets it: without prototypes and without `undefined`.
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer<Data>;
  };
  const askRaw = <Data>(query: string, variables?: Variables, operation?: string) =>
    askAs<Data>(ANYBODY, query, variables, operation);
  const sure = <Data>({ data, errors }: Answer<Data>): Data => {
    if (errors)
      throw new Error(
        `${errors.map(({ message, path }) => `${path?.join('.') ?? ''}: ${message}`).join('\n')}\n${reported.map(String).join('\n')}`,
      );
    return data;
  };
  const record = async (dataset: Dataset, at = NOW) => {
    await importDataset(database, dataset, { now: () => at });
  };
  const put = async (dataset: Dataset, at = NOW) => {
    await emptyGraph(database);
    await record(dataset, at);
  };

  return {
    tracker,
    database,
    reported,
    askRaw,
    ask: async <Data>(query: string, variables?: Variables, operation?: string) =>
      sure(await askRaw<Data>(query, variables, operation)),
    edit: async <Data>(mutation: string, variables?: Variables, by: Viewer = EDITOR) =>
      sure(await askAs<Data>(by, mutation, variables)),
    callsOf: async (work) => {
      const before = database.calls.length;
      await work();
      return database.calls.length - before;
    },
    seeded: async (fictional) => {
      const dataset = firstPart(await seed());
      await put({
        shows: [...dataset.shows, ...(fictional?.shows ?? [])],
        people: [...dataset.people, ...(fictional?.people ?? [])],
        organizations: [...dataset.organizations, ...(fictional?.organizations ?? [])],
        articles: [...dataset.articles, ...(fictional?.articles ?? [])],
      });
    },
    seededWhole: async () => {
      await put(await seed());
    },
    given: put,
    record,
    close: async () => {
      await emptyGraph(database);
      await database.close();
    },
  };
}

/** Stands in a literal for a cursor, which is opaque. */
export const aCursor: unknown = expect.any(String);

/** The saved query to one of the questions, as it stands in src/saved-queries. */
export function savedQuery(number: number): string {
  const found = readSavedQueries().find((saved) => saved.number === number);
  if (!found) throw new Error(`Expected a saved query to question ${number}, found none.`);
  return found.query;
}
