import type { Answer } from './post.ts';
/**
 * How long to wait before the next try; undefined where none would help. As long as the endpoint says in `Retry-After`,
 * else a random part of 1, 2, 4 … seconds, so that many who failed at once do not come back at once.
 *
 * @param count - Number of the try that has failed.
 */
export declare function delayBefore(count: number, answer: Answer): number | undefined;
/** Waits, or until it is told to stop. */
export declare function waitFor(ms: number, signal: AbortSignal): Promise<void>;
