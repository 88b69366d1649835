import { nextFrame } from '@open-wc/testing';

/** Collects the errors in the console that a function causes, also those that a lazy file reports. */
export async function linesOf(work: () => unknown): Promise<unknown[]> {
  const lines: unknown[] = [];
  const { error } = console;
  console.error = (line: unknown) => lines.push(line);
  work();
  await import('../../src/further.entry.ts');
  await nextFrame();
  console.error = error;
  return lines;
}
