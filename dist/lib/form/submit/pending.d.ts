import type { Submission } from '../../contract/message/submission.ts';
/** What the resident says and where, without what differs from one try to the next. */
export type Content = Omit<Submission, 'version' | 'id' | 'sentAt'>;
/** A message that the resident has tried to send, without the answers: another try is to be the very same. */
export interface Pending {
    readonly envelope: Omit<Submission, 'values'>;
    /** By what the answers are known. */
    readonly mark: string;
}
/** Gives what is about to be sent: the message of the try before, as long as the answers are the same, else a new one. */
export declare function pendingFor({ values, ...page }: Content, before: Pending | undefined): Pending;
