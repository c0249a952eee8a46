/** Variable names in the order of use, so that one selection always compiles to the same text and Neo4j finds its plan again. */
export class Names {
  #count = 0;

  next(kind: 'n' | 'r' | 's' | 'c'): string {
    return `${kind}${String(this.#count++)}`;
  }
}
