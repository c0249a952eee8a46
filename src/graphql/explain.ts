import type { ApolloServerPlugin } from '@apollo/server';
import type { Database } from '../neo4j/database.ts';
import type { PlanObserver } from '../read-plan/reader.ts';
import type { Context, Explained } from './context.ts';

/** Collects what a request runs, where the debug switch (`TRACKER_EXPLAIN=on`) is set. */
export function collectExplained(): { explained: Explained[]; observe: PlanObserver } {
  const explained: Explained[] = [];
  return { explained, observe: (run) => explained.push(run) };
}

/** Adds to each answer, under `extensions.readPlan`, every Cypher that it took and Neo4j's plan for it. */
export function explainPlugin(database: Database): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, response }) => {
        if (response.body.kind !== 'single' || !contextValue.explained) return;
        const readPlan = [];
        for (const { field, cypher, parameters } of contextValue.explained) {
          readPlan.push({
            field,
            cypher,
            parameters,
            plan: (await database.explain(cypher, parameters)).split('\n'),
          });
        }
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, readPlan };
      },
    }),
  };
}
