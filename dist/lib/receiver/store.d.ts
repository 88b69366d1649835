import type { FileInfo } from '../contract/values/files.ts';
import type { Submission } from '../contract/message/submission.ts';
/** A file that came with a message: what was told of it, and what it holds. */
export interface Attachment extends FileInfo {
    readonly field: string;
    readonly content: Uint8Array;
}
/** A message that passed every check, with what the receiver adds to it. */
export interface Message extends Submission {
    /** The files that came along; those of one field in the order in which the message tells of them. */
    readonly attachments: readonly Attachment[];
    /** When the message reached the authority, by the server's clock. */
    readonly receivedAt: Date;
    /** Tells two messages with the same id apart. */
    readonly digest: string;
}
/** What the sender is told of a stored message. */
export interface StoredReceipt {
    readonly reference: string;
    readonly receivedAt: string;
}
/** What became of a message: stored now, stored before with the same content, or its id taken by other content. */
export type Saved = {
    readonly outcome: 'stored' | 'repeated';
    readonly receipt: StoredReceipt;
} | {
    readonly outcome: 'conflict';
};
/** Keeps messages. */
export interface Store {
    /** Resolves once the message is safe on disk, and rejects when it is not stored. */
    save(message: Message): Promise<Saved>;
    /** Finishes what is under way and lets go of the disk. */
    close(): Promise<void>;
}
