import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const SAMPLE_MS = 20;
const QUIET_MS = 300;

/**
 * Waits until none of the processes, nor of those that they have started, has wanted the processor for some time, and
 * nothing was said meanwhile. On a busy machine a process that has something to do is waiting for the processor, and counts
 * as busy: how long it takes does not depend on the machine.
 *
 * @param count - Returns the number of utterances so far.
 */
export async function hasQuietened(
  leaders: readonly (number | undefined)[],
  count: () => number,
  timeoutMs: number,
  quietMs = QUIET_MS,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let pids = withDescendants(leaders);
  let [quiet, said] = [0, count()];
  while (quiet < quietMs) {
    if (Date.now() > deadline) throw new Error(`browser and screen reader are still busy after ${timeoutMs} ms`);
    await setTimeout(SAMPLE_MS);
    if (pids.some(isBusy) || count() !== said) {
      quiet = 0;
      said = count();
      pids = withDescendants(leaders);
    } else quiet += SAMPLE_MS;
  }
}

/** Whether the main thread of a process runs, or waits for the processor or the disk. */
const isBusy = (pid: number): boolean => /^[RD]/.test(stat(pid)?.state ?? '');

function withDescendants(leaders: readonly (number | undefined)[]): number[] {
  const childrenOf = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const { parent } = (pid > 0 ? stat(pid) : undefined) ?? {};
    if (parent !== undefined) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), pid]);
  }
  const collect = (pid: number): number[] => [pid, ...(childrenOf.get(pid) ?? []).flatMap(collect)];
  return leaders.flatMap((pid) => (pid === undefined ? [] : collect(pid)));
}

/** Reads the state and the parent of a process; undefined if it has ended. */
function stat(pid: number): { state: string; parent: number } | undefined {
  try {
    // The name of the program, in parentheses, may contain spaces.
    const [state = '', parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { state, parent: Number(parent) };
  } catch {
    return undefined;
  }
}
