import { Planned, heldUnder } from './planned.ts';

/** Turns what Neo4j returned for an expression into what GraphQL answers. */
export type Decode = (value: unknown) => unknown;

/**
 * How a selection reads in Cypher: subqueries that come first, then one expression over them, and the way back from its value. Expressions
 * are positional lists, which cost Neo4j and the driver about half of what maps do.
 */
export interface Projection {
  readonly subqueries: readonly string[];
  readonly expression: string;
  readonly decode: Decode;
}

/** The variables that a selection stands on. */
export interface Subject {
  /** Holds the properties of the type: a node, or the relationship where the type describes one. */
  readonly self: string;
  /** The node at the far end, where `self` is a relationship. */
  readonly target?: string;
  /** The node that the relationship was followed from. */
  readonly source?: string;
}

export function variablesOf(subject: Subject): string[] {
  return [subject.self, subject.target, subject.source].filter((name): name is string => name !== undefined);
}

/** An object out of a positional list. `names[i]` names what `decoders[i]` makes of position i. */
export function decodeObject(names: readonly string[], decoders: readonly Decode[]): Decode {
  const keys = names.map(heldUnder);
  return (value) => {
    if (value === null || value === undefined) return null;
    const list = value as readonly unknown[];
    const object = new Planned();
    for (let index = 0; index < keys.length; index++) {
      object[keys[index] as string] = (decoders[index] as Decode)(list[index]);
    }
    return object;
  };
}

export const asIs: Decode = (value) => value;

export function decodeList(decode: Decode): Decode {
  return (value) => (value as readonly unknown[]).map(decode);
}

/** The one item of a list, null where it is empty. */
export function decodeFirst(decode: Decode): Decode {
  return (value) => {
    const list = value as readonly unknown[];
    return list.length === 0 ? null : decode(list[0]);
  };
}
