import type { Config } from '../contract/config/schema.js';
import type { EndpointResponse } from './post.js';
/**
 * Whether a message may be repeated: it has an id by which the endpoint recognizes it, or the config promises that the
 * endpoint reads the header. The header alone promises nothing.
 */
export declare const isRepeatable: ({ format, fieldNames, idempotencyKey, }: Partial<Pick<Config, 'format' | 'fieldNames' | 'idempotencyKey'>>) => boolean;
/**
 * Returns how long to wait before the next attempt, in milliseconds. Undefined when another attempt is useless.
 *
 * Follows `Retry-After`; without it the delay is a random part of 1, 2, 4 … seconds, so that many senders that failed
 * at the same time do not return at the same time.
 *
 * @param attempt - Number of the attempt that has failed, from 1.
 */
export declare function retryDelay(attempt: number, response: EndpointResponse): number | undefined;
/** Resolves after a delay, or as soon as the signal aborts. */
export declare function sleep(ms: number, signal: AbortSignal): Promise<void>;
