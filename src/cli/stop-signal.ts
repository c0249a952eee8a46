/** Fires at the first SIGINT or SIGTERM, for work that has something to tidy up. A second one ends the process as ever. */
export function stopSignal(): { signal: AbortSignal; dispose(): void } {
  const controller = new AbortController();
  const stop = (): void => {
    dispose();
    controller.abort();
  };
  const dispose = (): void => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop);
  return { signal: controller.signal, dispose };
}
