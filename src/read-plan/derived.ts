import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { Compilation } from './compilation.ts';
import type { FieldMap } from './graph-map.ts';
import type { Fetched, Planned } from './planned.ts';
import type { Decode, Projection, Subject } from './projection.ts';
import { collectFields, setsBelow } from './selection.ts';

type Derived = Extract<FieldMap, { kind: 'derived' }>;

/** A field below a rule's where the query selects something of a node that the rule names. */
interface Place {
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
}

/** What is selected of the nodes of one type that a rule may name, in `column`: a list of [id, what each place selects]. */
interface Named {
  readonly places: readonly (Place & { readonly decode: Decode })[];
  readonly subquery: string;
  readonly column: string;
}

/** What a rule needs: as a whole, and by the names of the fields. */
export type Needs = Projection & { readonly columns: ReadonlyMap<string, string> };

/**
 * What a rule needs, and what the query selects of the nodes that it may name: which of them it does name is known when it has run, and by then they are here.
 * @param now compiles what is selected of a node that a rule named: as it stands now
 * @param field asks for the rule's answer
 */
export function withNamed(
  needs: Needs,
  now: Compilation,
  parent: GraphQLObjectType,
  subject: Subject,
  field: readonly FieldNode[],
  { mayName }: Derived,
): Projection {
  if (mayName.size === 0) return needs;
  const places = placesBelow(now, parent.getFields()[field[0]?.name.value ?? '']?.type, field, mayName);
  const variables = new Map([...needs.columns, ['this', subject.self]]);
  const named = [...mayName].flatMap(([name, ids]) => {
    const own = places.filter((place) => place.type.name === name);
    return own.length === 0 ? [] : [compileNamed(now, own, ids, variables)];
  });
  if (named.length === 0) return needs;
  return {
    subqueries: [...needs.subqueries, ...named.map(({ subquery }) => subquery)],
    expression: `[${[needs.expression, ...named.map(({ column }) => column)].join(', ')}]`,
    decode: (value) => {
      const [own, ...fetched] = value as [unknown, ...[string, ...unknown[]][][]];
      const planned = needs.decode(own) as Planned;
      planned.fetched = fetchedOf(named, fetched);
      return planned;
    },
  };
}

/** Through whatever is no node itself: the parts of a rule's answer. */
function placesBelow(
  c: Compilation,
  type: GraphQLOutputType | undefined,
  field: readonly FieldNode[],
  mayName: ReadonlyMap<string, string>,
): Place[] {
  const named = getNamedType(type);
  if (isAbstractType(named) || mayName.has(named?.name ?? ''))
    return membersOf(c, named).flatMap((member) =>
      mayName.has(member.name) ? [{ type: member, nodes: field }] : [],
    );
  if (!isObjectType(named) || c.map.labels(named).length > 0) return [];
  return [...collectFields(c, named, setsBelow(field)).values()].flatMap((nodes) =>
    placesBelow(c, named.getFields()[nodes[0]?.name.value ?? '']?.type, nodes, mayName),
  );
}

function membersOf(c: Compilation, type: GraphQLNamedType | undefined): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return c.schema.getPossibleTypes(type);
  return isObjectType(type) ? [type] : [];
}

function compileNamed(
  c: Compilation,
  places: readonly Place[],
  ids: string,
  variables: ReadonlyMap<string, string>,
): Named {
  const used = new Set<string>();
  const list = ids.replace(/\b\w+\b/g, (word) => {
    const value = variables.get(word);
    if (value === undefined) return word;
    const [, variable] = /^(\w+)(?:\.\w+)?$/.exec(value) ?? [];
    if (variable === undefined)
      throw new Error(
        `Expected @derived(mayName:) to use \`this\`, properties and fields that have @cypher, found ${ids}`,
      );
    used.add(variable);
    return value;
  });
  const node = c.names.next('n');
  const id = c.names.next('n');
  const column = c.names.next('c');
  const decoded = places.map(({ type, nodes }) => ({
    type,
    nodes,
    projection: c.select(type, { self: node }, setsBelow(nodes)),
  }));
  // All places of one are of one type.
  const labels = new Set(places.flatMap(({ type }) => c.map.labels(type)));
  const row = [`${node}.id`, ...decoded.map(({ projection }) => projection.expression)];
  const subquery = [
    `CALL (${[...used].join(', ')}) {`,
    `UNWIND ${list} AS ${id}`,
    `MATCH (${node}:${[...labels].join('|')} {id: ${id}})`,
    ...decoded.flatMap(({ projection }) => projection.subqueries),
    `RETURN collect([${row.join(', ')}]) AS ${column}`,
    '}',
  ].join('\n');
  return {
    places: decoded.map(({ projection, ...place }) => ({ ...place, decode: projection.decode })),
    subquery,
    column,
  };
}

/** Decodes what is asked for, and no more: a rule names few of those that it may. */
function fetchedOf(named: readonly Named[], values: readonly [string, ...unknown[]][][]): Fetched {
  const rows = new Map(
    values.flatMap((list, which) => list.map((row) => [row[0], { row, places: named[which]?.places ?? [] }])),
  );
  return (nodes, id) => {
    const { row, places } = rows.get(id) ?? { row: [], places: [] };
    const at = places.findIndex((place) => areSame(place.nodes, nodes));
    const place = places[at];
    if (!place) return null;
    const planned = place.decode(row[at + 1]) as Planned;
    planned['__typename'] = place.type.name;
    return planned;
  };
}

function areSame(some: readonly FieldNode[], others: readonly FieldNode[]): boolean {
  return some.length === others.length && some.every((node, at) => node === others[at]);
}
