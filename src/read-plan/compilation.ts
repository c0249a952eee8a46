import type { GraphQLNamedType, SelectionSetNode } from 'graphql';
import type { GraphMap } from './graph-map.ts';
import type { Names } from './names.ts';
import type { Parameters } from './parameters.ts';
import type { Projection, Subject } from './projection.ts';
import type { Argument, Surroundings } from './selection.ts';
import type { Spoilers } from './spoilers.ts';

/** What one plan is compiled with. */
export interface Compilation extends Surroundings {
  readonly map: GraphMap;
  readonly names: Names;
  readonly parameters: Parameters;
  /** What the reader has not seen yet. Null: nothing is hidden. */
  readonly spoilers: Spoilers | null;
  /** The root field's `asOf`, for every field below that has one of its own and is not given it. */
  readonly asOf: Argument | null;
  /** Compiles what is selected below a field: see compile.ts. */
  select(type: GraphQLNamedType, subject: Subject, sets: readonly SelectionSetNode[]): Projection;
}

/** `node` and `edge` in a directive name the far node and the relationship. */
export function withEnds(cypher: string, node: string, edge: string): string {
  return cypher.replace(/\bnode\b/g, node).replace(/\bedge\b/g, edge);
}
