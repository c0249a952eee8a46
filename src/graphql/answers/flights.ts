interface Flight<Found> {
  readonly found: Promise<Found>;
  readonly abandoned: AbortController;
  waiting: number;
}

/** Work that several wait for is done once. It is given up only when all of them went away. */
export class Flights<Found> {
  readonly #flying = new Map<string, Flight<Found>>();

  /** Rejects as `work` does, or with the reason of the signal. */
  async join(
    key: string,
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<Found>,
  ): Promise<Found> {
    signal.throwIfAborted();
    const flight = this.#flying.get(key) ?? this.#start(key, work);
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
      flight.found.then(resolve, reject).finally(() => {
        signal.removeEventListener('abort', leave);
      });
    });
  }

  #start(key: string, work: (signal: AbortSignal) => Promise<Found>): Flight<Found> {
    const abandoned = new AbortController();
    const flight: Flight<Found> = { found: work(abandoned.signal), abandoned, waiting: 0 };
    this.#flying.set(key, flight);
    const end = (): void => {
      this.#end(key, flight);
    };
    flight.found.then(end, end);
    return flight;
  }

  #end(key: string, flight: Flight<Found>): void {
    if (this.#flying.get(key) === flight) this.#flying.delete(key);
  }
}
