import type { FieldNode } from 'graphql';

/**
 * What a plan fetched of a node, an edge or a page: a value under every name that the query asked for. A class of its own, so that the default
 * resolver can tell it from what a rule returns, which has the names of the schema.
 */
export class Planned {
  [name: string]: unknown;
  /** On what a rule needs: the nodes that it may name. */
  declare fetched?: Fetched;

  static of(entries: Iterable<readonly [string, unknown]>): Planned {
    const planned = new Planned();
    for (const [name, value] of entries) planned[heldUnder(name)] = value;
    return planned;
  }
}

/**
 * The property that holds what a query calls `name`. A query may call a field `__typename` or `__proto__`, which are other things to GraphQL.js
 * and to JavaScript.
 */
export function heldUnder(name: string): string {
  return name.startsWith('__') ? `asked:${name}` : name;
}

/** Where a rule finds what it needs: see `@derived` in schema.graphql. */
export function needsKey(field: string): string {
  return `needs:${field}`;
}

/** What the plan fetched for a rule, in the shape of the field's `@derived(needs:)`. */
// The shape is the directive's, which the compiler cannot see: whoever calls says what it is.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the one place for that assertion
export function needsOf<T>(parent: Planned, field: string): T {
  return parent[needsKey(field)] as T;
}

/** What the query selects, at the field that these nodes ask for, of the node with this id; null where the plan did not fetch it. */
export type Fetched = (nodes: readonly FieldNode[], id: string) => Planned | null;

/** A node that a rule names by its id; what the query selects of it is here already, or is read when the field is reached. */
export class NodeRef {
  readonly id: string;
  readonly fetched: Fetched | undefined;

  constructor(id: string, fetched?: Fetched) {
    this.id = id;
    this.fetched = fetched;
  }
}

export function refTo(id: string): NodeRef {
  return new NodeRef(id);
}

export function refToOrNull(id: string | null): NodeRef | null {
  return id === null ? null : new NodeRef(id);
}

/** Names nodes that the plan fetched with what the rule of `field` needs. */
export function refsAmong(
  parent: Planned,
  field: string,
): { refTo: typeof refTo; refToOrNull: typeof refToOrNull } {
  const { fetched } = needsOf<Planned>(parent, field);
  return {
    refTo: (id) => new NodeRef(id, fetched),
    refToOrNull: (id) => (id === null ? null : new NodeRef(id, fetched)),
  };
}
