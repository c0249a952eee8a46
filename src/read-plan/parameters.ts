import type { Variables } from './selection.ts';

/** Computes a parameter's value for one request. May throw BadInput. */
export type ParameterSource = (variables: Variables) => unknown;

/** The parameters of one plan. Every value of a request reaches Neo4j as one of these, never as query text. */
export class Parameters {
  readonly #sources: ParameterSource[] = [];

  /** Registers a parameter and returns how the query names it: `$p0`. */
  add(source: ParameterSource): string {
    this.#sources.push(source);
    return `$p${String(this.#sources.length - 1)}`;
  }

  bind(variables: Variables): Record<string, unknown> {
    const bound: Record<string, unknown> = {};
    this.#sources.forEach((source, index) => (bound[`p${String(index)}`] = source(variables) ?? null));
    return bound;
  }
}
