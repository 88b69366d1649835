import type { Attachment } from '../store/store.js';
/** A file by its field. */
type HashedFile = Pick<Attachment, 'field' | 'content'>;
/**
 * Computes the hash that identifies a repeated message: the SHA-256 of the message and its files.
 *
 * Leaves out `sentAt`, which may change when the sender tries again, and ignores the order of keys.
 */
export declare function computeContentHash({ sentAt: _, ...content }: {
    readonly sentAt?: unknown;
    readonly [key: string]: unknown;
}, attachments: readonly HashedFile[]): string;
export {};
