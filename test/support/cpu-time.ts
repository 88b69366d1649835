/**
 * Starts to measure the processor time of this process; returns the function that reads it, in milliseconds. Other work on the
 * machine makes it hardly longer, as it would a time by the clock.
 */
export function startCpuTime(): () => number {
  const start = process.cpuUsage();
  return () => process.cpuUsage(start).user / 1000;
}
