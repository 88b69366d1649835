/** Returns a function that shares one running call among all who call it meanwhile. */
export function shareRunning<Result>(call: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  return () =>
    (running ??= call().finally(() => {
      running = undefined;
    }));
}
