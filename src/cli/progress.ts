import { SingleBar } from 'cli-progress';

type Terminal = NodeJS.WritableStream & { isTTY?: boolean };

/** Shows how far something is; `end` takes the bar away. */
export interface Progress {
  at(done: number, total: number): void;
  end(): void;
}

/** A line every so often where nobody watches a terminal. */
const LINE_EVERY_MS = 5_000;

/** `what`: `Restoring`. `unit`: of what, where the word does not say it. */
export function progressOf(what: string, terminal: Terminal, unit = ''): Progress {
  const of = unit === '' ? '' : ` ${unit}`;
  return terminal.isTTY === true ? bar(what, of, terminal) : lines(what, of, terminal);
}

/** The same while some work goes on, on standard error. */
export async function showing<T>(what: string, work: (progress: Progress) => Promise<T>): Promise<T> {
  const progress = progressOf(what, process.stderr);
  try {
    return await work(progress);
  } finally {
    progress.end();
  }
}

function bar(what: string, unit: string, terminal: Terminal): Progress {
  const single = new SingleBar({
    format: `${what}  {bar}  {value} of {total}${unit}`,
    stream: terminal,
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  let ended = false;
  return {
    at: (done, total) => {
      if (ended) return;
      if (!started) single.start(total, 0);
      started = true;
      single.update(done);
    },
    end: () => {
      if (started && !ended) single.stop();
      ended = true;
    },
  };
}

function lines(what: string, unit: string, terminal: Terminal): Progress {
  let last = performance.now();
  return {
    at: (done, total) => {
      if (performance.now() - last < LINE_EVERY_MS) return;
      last = performance.now();
      terminal.write(`${what}: ${String(done)} of ${String(total)}${unit}\n`);
    },
    end: () => undefined,
  };
}
