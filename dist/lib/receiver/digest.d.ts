import type { Submission } from '../contract/message/submission.ts';
import type { Attachment } from './store.ts';
/**
 * Makes the fingerprint by which a repeat is known: SHA-256 of everything but `sentAt`, which a new try may set anew, and
 * of what the files hold. The order of keys has no part in it.
 */
export declare function digestOf({ sentAt: _, ...content }: Submission, attachments: readonly Attachment[]): string;
