interface Flight<Found> {
  /** The state that it began in, or one before. */
  readonly since: string;
  readonly found: Promise<Found>;
  readonly abandoned: AbortController;
  waiting: number;
}

/** Work that several wait for is done once. It is given up only when all of them went away. */
export class Flights<Found> {
  readonly #latest = new Map<string, Flight<Found>>();

  /** Whether work on this is under way. */
  has(key: string): boolean {
    return this.#latest.has(key);
  }

  /** Waits for the work that began in this state, or begins it. Rejects as `work` does, or with the reason of the signal. */
  async join(
    key: string,
    since: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Found>,
  ): Promise<Found> {
    signal.throwIfAborted();
    const latest = this.#latest.get(key);
    const flight = latest?.since === since ? latest : this.#start(key, since, work);
    flight.waiting += 1;
    return new Promise<Found>((resolve, reject) => {
      const leave = (): void => {
        flight.waiting -= 1;
        if (flight.waiting === 0) {
          // Whoever comes now must not wait for what is being given up.
          this.#end(key, flight);
          flight.abandoned.abort(signal.reason);
        }
        reject(signal.reason as Error);
      };
      signal.addEventListener('abort', leave, { once: true });
      void flight.found.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', leave);
      });
    });
  }

  #start(key: string, since: string, work: (signal: AbortSignal) => Promise<Found>): Flight<Found> {
    const abandoned = new AbortController();
    const flight: Flight<Found> = { since, found: work(abandoned.signal), abandoned, waiting: 0 };
    this.#latest.set(key, flight);
    const end = (): void => {
      this.#end(key, flight);
    };
    flight.found.then(end, end);
    return flight;
  }

  #end(key: string, flight: Flight<Found>): void {
    if (this.#latest.get(key) === flight) this.#latest.delete(key);
  }
}
