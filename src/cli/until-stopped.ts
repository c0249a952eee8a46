/** Runs until SIGINT, SIGTERM, or until what it stands on is lost; then stops it cleanly. A second signal does not wait. */
export async function untilStopped({
  lost,
  stop,
}: {
  lost: Promise<string>;
  stop(): Promise<void>;
}): Promise<void> {
  const reason = await Promise.race([lost, signalled()]);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  await stop();
  if (reason !== null) throw new Error(reason);
}

function signalled(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve(null);
      });
  });
}
