import type { FileFields } from './file-fields.js';
import type { Reservation } from './memory-budget.js';
import type { Pace } from './pace.js';
import { type Rejection, type RequestBody } from './read-body.js';
import { type JsonLimits } from './read-json.js';
import { type Part } from './split-multipart.js';
/** Limits of the message and of its files. */
export interface MessageLimits extends FileFields {
    readonly message: JsonLimits;
    readonly pace: Pace;
}
/** The memory of one request: that for files is apart, so that they never keep a message without files out. */
export interface MessageMemory {
    readonly text: Reservation;
    readonly files: Reservation;
}
/** A message before validation and its files, or the status to reject the request with. */
export type ReadMessage = {
    readonly ok: true;
    readonly value: unknown;
    readonly files: readonly Part[];
} | Rejection;
/** Reads a posted message: JSON, or multipart if the form has file fields. */
export declare function readMessage(request: RequestBody, limits: MessageLimits, memory: MessageMemory): Promise<ReadMessage>;
