/** Returns the processor time that a function takes, in milliseconds: other work on the machine makes it hardly longer. */
export function cpuTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  return process.cpuUsage(start).user / 1000;
}
