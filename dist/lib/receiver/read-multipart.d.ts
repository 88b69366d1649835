import type { MessageLimits, ReadMessage } from './read-message.ts';
import type { Reservation } from './memory-budget.ts';
/** How much a message with files may hold. */
type MultipartLimits = Pick<MessageLimits, 'message' | 'maxFileBytes' | 'maxParts'>;
/** Tells whether a request says that it bears files. */
export declare const isMultipart: ({ headers }: Request) => boolean;
/**
 * Reads a message with files: the first part named `message` is the message as JSON, all others are files. Everything is
 * held in memory: a message is stored whole or not at all, and the store takes it whole.
 */
export declare function readMultipart(request: Request, limits: MultipartLimits, share: Reservation): Promise<ReadMessage>;
export {};
