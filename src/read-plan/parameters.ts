import type { Variables } from './selection.ts';

/** Computes a parameter's value for one request. May throw BadInput. */
export type ParameterSource = (variables: Variables) => unknown;

/**
 * The parameters of one plan. Every value of a request reaches Neo4j as one of these, never as query text. They are the parts of one map: of parameters that stand by themselves
 * Neo4j plans anew for each type, for null, and for texts and lists of another length.
 */
export class Parameters {
  readonly #sources: ParameterSource[] = [];

  /** Registers a parameter and returns how the query names it: `$v.p0`. */
  add(source: ParameterSource): string {
    this.#sources.push(source);
    return `$${MAP}.p${String(this.#sources.length - 1)}`;
  }

  /** `more`: further parts of the map, under names of their own. */
  bind(variables: Variables, more: Record<string, unknown> = {}): Record<string, unknown> {
    const bound: Record<string, unknown> = { ...more };
    this.#sources.forEach((source, index) => (bound[`p${String(index)}`] = source(variables) ?? null));
    return { [MAP]: bound };
  }
}

/** The one parameter that a plan has, beside the day. */
const MAP = 'v';
