/** Shorter statements are planned in a fraction of any deadline. */
const LONG = 3_000;

/** Neo4j keeps about as many plans by default. */
const MOST_KEPT = 1_000;

/**
 * Has Neo4j plan a long statement before the clock of its first run starts. A page with everything in it takes seconds to plan and milliseconds to
 * run; a deadline meant for the work would cut the first reader off, and every reader after that one, since what is cut is never kept. Planned once for all
 * who ask at the same time. `plan` has a deadline of its own.
 */
export class PlanFirst {
  readonly #planned = new Map<string, Promise<unknown>>();

  async before(cypher: string, plan: () => Promise<unknown>): Promise<void> {
    if (cypher.length < LONG) return;
    let planned = this.#planned.get(cypher);
    if (!planned) this.#keep(cypher, (planned = plan()));
    try {
      await planned;
    } catch (error) {
      this.forget(cypher);
      throw error;
    }
  }

  /** It ran, so that Neo4j has its plan. */
  ran(cypher: string): void {
    if (cypher.length >= LONG && !this.#planned.has(cypher)) this.#keep(cypher, Promise.resolve());
  }

  #keep(cypher: string, planned: Promise<unknown>): void {
    this.#planned.set(cypher, planned);
    const [oldest] = this.#planned.keys();
    if (this.#planned.size > MOST_KEPT && oldest !== undefined) this.#planned.delete(oldest);
  }

  /** Neo4j may have dropped the plan: it is made again before the next run. */
  forget(cypher: string): void {
    this.#planned.delete(cypher);
  }
}
