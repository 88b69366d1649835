import type { FileFields } from './file-fields.ts';
import type { Refusal } from './read-body.ts';
import { type JsonLimits } from './read-json.ts';
import type { Reservation } from './memory-budget.ts';
import type { Part } from './split-multipart.ts';
/** How much may be posted: by the message, and by the files beside it. */
export interface MessageLimits extends FileFields {
    readonly message: JsonLimits;
}
/** A message as it was posted, unchecked, and the files beside it, or the status to refuse it with. */
export type ReadMessage = {
    readonly ok: true;
    readonly value: unknown;
    readonly files: readonly Part[];
} | Refusal;
/** Reads what was posted: JSON, or multipart where the form has fields for files. */
export declare function readMessage(request: Request, limits: MessageLimits, share: Reservation): Promise<ReadMessage>;
