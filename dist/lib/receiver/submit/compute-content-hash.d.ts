import type { Submission } from '../../contract/message/submission.js';
import type { Attachment } from '../store/store.js';
/**
 * Computes the hash that identifies a repeated message: the SHA-256 of the message and its files.
 *
 * Leaves out `sentAt`, which may change when the sender tries again, and ignores the order of keys.
 */
export declare function computeContentHash({ sentAt: _, ...content }: Submission, attachments: readonly Attachment[]): string;
