import DataLoader from 'dataloader';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import type { ReadDatabase, ReadOptions, Row } from '../neo4j/database.ts';
import { keyOf } from './filters.ts';
import type { GraphMap } from './graph-map.ts';
import { Parameters } from './parameters.ts';
import type { Plan, PlannedField, Planner } from './plan.ts';
import type { NodeRef, Planned } from './planned.ts';
import { NOTHING_HIDDEN, spoilersOf } from './spoilers.ts';
import { withStatusRules } from './status-rules.ts';

const MERGED = 'UNWIND $v.names AS name MATCH (merged:Merged {name: name}) RETURN merged.name, merged.into';

/** Told of every plan that a request runs: the debug switch listens here. */
export type PlanObserver = (run: {
  readonly field: string;
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
}) => void;

/** Reads for one request. */
export interface Reader {
  /** One node of a type by id or slug; null where nobody has it. Same-shaped lookups of one tick are one query. */
  one(field: PlannedField, type: string, idOrSlug: string): Promise<Planned | null>;
  /** One node by an id whose prefix says the type; null for an unknown prefix or id, or one of another type than `only`. */
  byId(field: PlannedField, id: string, only?: string): Promise<Planned | null>;
  /** A node that a rule named: fetched already, or read now. Null where nobody has the id. */
  named(field: PlannedField, ref: NodeRef): Planned | Promise<Planned | null>;
  /** A statement of a module's own, for what no selection says. `HIDDEN(x)`, `STANDS(x)` and `BEST_FIRST(x)` mean in it what they mean in schema.graphql. */
  rows(field: PlannedField, cypher: string, params: Record<string, unknown>): Promise<readonly Row[]>;
  /** A connection of the root. */
  list(field: PlannedField): Promise<Planned>;
  /** What was read is read anew from now on: something was written. */
  forget(): void;
}

/**
 * @param today the day of the request, `2026-11-25`: what `$today` is in a statement
 * @param options the request's deadline and signal, which reach the database
 */
export function readerOf(
  map: GraphMap,
  planner: Planner,
  database: ReadDatabase,
  today: string,
  options: ReadOptions = {},
  observe?: PlanObserver,
): Reader {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const dated = (cypher: string, parameters: Record<string, unknown>): Record<string, unknown> =>
    cypher.includes('$today') ? { ...parameters, today } : parameters;

  /** The value of each key, still as Neo4j gave it: two fields may share a text and name their answers differently. */
  const loaderOf = (plan: Plan, field: PlannedField): DataLoader<string, unknown> => {
    const parameters = dated(plan.cypher, plan.bind(field.variableValues));
    const identity = `${plan.cypher}\n${JSON.stringify(parameters)}`;
    let loader = loaders.get(identity);
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const all = dated(plan.cypher, plan.bind(field.variableValues, { keys }));
        observe?.({ field: field.fieldName, cypher: plan.cypher, parameters: all });
        const rows = await database.read(plan.cypher, all, options);
        const byKey = new Map(rows.map(([key, value]) => [key, value]));
        return keys.map((key) => byKey.get(key) ?? null);
      });
      loaders.set(identity, loader);
    }
    return loader;
  };

  /** Names that nobody has any more, because the thing is another's now. */
  const mergedInto = new DataLoader<string, string | null>(
    async (names) => {
      const rows = await database.read(MERGED, { v: { names } }, options);
      const into = new Map(rows as unknown as [string, string][]);
      return names.map((name) => into.get(name) ?? null);
    },
    { cache: false },
  );

  const lookUp = async (
    field: PlannedField,
    type: GraphQLObjectType,
    property: 'id' | 'slug',
    key: string,
  ): Promise<Planned | null> => {
    const plan = planner.lookup(field, type, property);
    const found = plan.decode(await loaderOf(plan, field).load(key)) as Planned | null;
    if (found) {
      found['__typename'] = type.name;
      return found;
    }
    // Only what can be merged is looked for there.
    if (!('mergedIds' in type.getFields())) return null;
    const survivor = await mergedInto.load(property === 'id' ? key : `${type.name} ${key}`);
    return survivor === null ? null : lookUp(field, type, 'id', survivor);
  };

  const byId: Reader['byId'] = async (field, id, only) => {
    const type = map.typeOfId(id);
    return type && (only === undefined || type.name === only) ? lookUp(field, type, 'id', id) : null;
  };

  return {
    one: async (field, name, idOrSlug) => {
      const type = map.schema.getType(name);
      if (!isObjectType(type)) throw new Error(`Expected ${name} to be an object type.`);
      return lookUp(field, type, keyOf(idOrSlug), idOrSlug);
    },
    byId,
    named: (field, { id, fetched }) => fetched?.(field.fieldNodes, id) ?? byId(field, id),
    rows: async (field, cypher, params) => {
      const parameters = new Parameters();
      const { operation, variableValues } = field;
      const spoilers = spoilersOf(map.schema, operation, variableValues, parameters) ?? NOTHING_HIDDEN;
      const statement = spoilers(withStatusRules(cypher));
      const all = dated(statement, { ...params, ...parameters.bind(variableValues) });
      observe?.({ field: field.fieldName, cypher: statement, parameters: all });
      return database.read(statement, all, options);
    },
    forget: () => {
      loaders.clear();
    },
    list: async (field) => {
      const plan = planner.list(field);
      const parameters = dated(plan.cypher, plan.bind(field.variableValues));
      observe?.({ field: field.fieldName, cypher: plan.cypher, parameters });
      const [row] = await database.read(plan.cypher, parameters, options);
      return plan.decode(row?.[0]) as Planned;
    },
  };
}
