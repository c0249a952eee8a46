/**
 * Runs `work` and waits for it no longer than `milliseconds`, then aborts its signal and rejects. A timer of its own: a signal that nobody holds may be
 * garbage-collected before it fires.
 */
export async function within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${String(milliseconds)} ms`));
      controller.abort();
    }, milliseconds);
  });
  const running = work(controller.signal);
  // Where the timer wins, nobody listens to what becomes of the work.
  running.catch(() => undefined);
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
  }
}
