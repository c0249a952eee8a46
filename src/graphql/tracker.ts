import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { ANYBODY, type Viewer } from '../access/viewer.ts';
import { perform } from '../editing/perform.ts';
import type { Database, ReadOptions } from '../neo4j/database.ts';
import { graphMapOf } from '../read-plan/graph-map.ts';
import { plannerOf } from '../read-plan/plan.ts';
import { readerOf } from '../read-plan/reader.ts';
import { type Answers, answersOf } from './answers/answers.ts';
import { latestState } from './answers/latest-state.ts';
import { apolloServer } from './apollo.ts';
import type { Context } from './context.ts';
import { executableSchema } from './executable-schema.ts';
import { collectExplained, explainPlugin } from './explain.ts';
import { rightsOf } from './mutation-rights.ts';
import { type PersistedDocuments, persistedDocuments } from './persisted-documents.ts';
import { rightsPlugin } from './rights-plugin.ts';
import { mappedSchema, readTypeDefs } from './type-defs.ts';

export interface TrackerOptions {
  readonly database: Database;
  /** The only clock. */
  readonly now: () => Date;
  /** Given every error that nobody expected. */
  readonly report: (error: unknown) => void;
  /** Answers carry the Cypher that was run and its plan. */
  readonly explain?: boolean;
  /** Queries that clients may name by their hash from the start. */
  readonly documents?: readonly string[];
  /** Of the program: another one may answer the same in another way. */
  readonly version?: string;
}

/** The GraphQL side as a whole, ready to be put behind a transport. */
export interface Tracker {
  readonly apollo: ApolloServer<Context>;
  /** What Apollo executes. */
  readonly schema: GraphQLSchema;
  readonly documents: PersistedDocuments;
  /** Answers to what was asked before; null where each carries how it was found. */
  readonly answers: Answers | null;
  /** A context for one request of `viewer`, by default of somebody without a token; `options` are its deadline and signal. */
  contextFor(options?: ReadOptions, viewer?: Viewer): Context;
}

export function trackerOf({
  database,
  now,
  report,
  explain = false,
  documents: texts = [],
  version = '',
}: TrackerOptions): Tracker {
  const typeDefs = readTypeDefs();
  const mapped = mappedSchema(typeDefs);
  const map = graphMapOf(mapped);
  const planner = plannerOf(map);
  const schema = executableSchema(typeDefs);
  const documents = persistedDocuments(texts);
  const todayUtc = (): string => now().toISOString().slice(0, 10);
  return {
    schema,
    documents,
    answers: explain ? null : answersOf(latestState(database), () => `${version} ${todayUtc()}`),
    apollo: apolloServer(schema, documents, report, [
      rightsPlugin(rightsOf(mapped)),
      ...(explain ? [explainPlugin(database)] : []),
    ]),
    contextFor: (options = {}, viewer = ANYBODY) => {
      const today = todayUtc();
      const edit: Context['edit'] = (call, work) => {
        const at = now();
        return perform(database, { ...call, at }, (tx) => work(tx, at));
      };
      if (!explain) return { today, viewer, edit, reader: readerOf(map, planner, database, today, options) };
      const { explained, observe } = collectExplained();
      return {
        today,
        viewer,
        edit,
        explained,
        reader: readerOf(map, planner, database, today, options, observe),
      };
    },
  };
}
