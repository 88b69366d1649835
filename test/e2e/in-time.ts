import { setTimeout } from 'node:timers/promises';

/** A page has not answered in time. */
export class LateError extends Error {
  override name = 'LateError';
}

/** Rejects where a page does not answer in time: one that is left at that moment never does. */
export async function inTime<Answer>(engine: string, answer: Promise<Answer>, limitMs: number): Promise<Answer> {
  const ending = new AbortController();
  const late = setTimeout(limitMs, undefined, { ref: false, signal: ending.signal }).then(() => {
    throw new LateError(`${engine}: the page does not answer`);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    ending.abort();
    late.catch(() => {});
  }
}
