import type { FileInfo } from '../../contract/values/files.ts';
import type { Submission } from '../../contract/message/submission.ts';

/** A file of a message: its info in the message and its content. */
export interface Attachment extends FileInfo {
  readonly field: string;
  readonly content: Uint8Array;
}

/** A valid message with the data that the receiver adds. */
export interface Message extends Submission {
  /** The files; those of one field in the same order as in the message. */
  readonly attachments: readonly Attachment[];
  /** Time of receipt by the server's clock. */
  readonly receivedAt: Date;
  /** Distinguishes a repeated message from another message with the same id. */
  readonly digest: string;
}

/** The receipt of a stored message. */
export interface StoredReceipt {
  readonly reference: string;
  readonly receivedAt: string;
}

/** The outcome of saving: stored now, stored before with the same content, or the id belongs to another message. */
export type Saved =
  { readonly outcome: 'stored' | 'repeated'; readonly receipt: StoredReceipt } | { readonly outcome: 'conflict' };

/** Stores messages. */
export interface Store {
  /** Resolves when the message is on disk; rejects when it is not stored. */
  save(message: Message): Promise<Saved>;
  /**
   * Resolves to the reason why no message can be saved at the moment, if there is one: another process has locked the
   * file, or the disk is nearly full.
   */
  findIssue?(): Promise<'locked' | 'full' | undefined>;
  /** Saves the queued messages and closes the file. */
  close(): Promise<void>;
}
