import { SingleBar } from 'cli-progress';

export interface Progress {
  update(bytes: number): void;
  end(): void;
}

const MEGABYTE = 1_000_000;

/** How far into a file a reading has come, as a bar; nothing where nobody watches a terminal. */
export function showProgress(terminal: NodeJS.WritableStream & { isTTY?: boolean }, size: number): Progress {
  if (terminal.isTTY !== true) return { update: () => undefined, end: () => undefined };
  const bar = new SingleBar({
    format: 'Reading  {bar}  {value} of {total} MB',
    stream: terminal,
    hideCursor: true,
    clearOnComplete: true,
  });
  const megabytes = (bytes: number): number => Math.round((bytes / MEGABYTE) * 10) / 10;
  bar.start(megabytes(size), 0);
  return {
    update: (bytes) => {
      bar.update(megabytes(Math.min(bytes, size)));
    },
    end: () => {
      bar.stop();
    },
  };
}
