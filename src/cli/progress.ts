import { SingleBar } from 'cli-progress';

type Terminal = NodeJS.WritableStream & { isTTY?: boolean };

/** Shows how far something is; `end` takes the bar away. */
export interface Progress {
  at(done: number, total: number): void;
  end(): void;
}

/** A line every so often where nobody watches a terminal. */
const LINE_EVERY_MS = 5_000;

/** `what`: `Restoring`. */
export function progressOf(what: string, terminal: Terminal): Progress {
  return terminal.isTTY === true ? bar(what, terminal) : lines(what, terminal);
}

function bar(what: string, terminal: Terminal): Progress {
  const single = new SingleBar({
    format: `${what}  {bar}  {value} of {total}`,
    stream: terminal,
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    at: (done, total) => {
      if (!started) single.start(total, 0);
      started = true;
      single.update(done);
    },
    end: () => {
      if (started) single.stop();
    },
  };
}

function lines(what: string, terminal: Terminal): Progress {
  let last = performance.now();
  return {
    at: (done, total) => {
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      terminal.write(`${what}: ${String(done)} of ${String(total)}\n`);
    },
    end: () => undefined,
  };
}
