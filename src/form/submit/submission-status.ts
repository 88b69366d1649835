import type { FailureReason, Problem, Receipt } from '../../contract/message/receipt.ts';
import type { Messages } from '../../messages/messages.ts';
import type { MessageContent } from './pending.ts';

/** The state of the message of a form. */
export type SubmissionStatus =
  | { readonly kind: 'idle' }
  /** A message is being prepared or sent. */
  | {
      readonly kind: 'sending';
      /** Whether it is not announced. */
      readonly silent?: boolean;
      /** Whether a try has failed and another follows. */
      readonly retrying?: boolean;
      /** How much of the files has been uploaded, in words. */
      readonly progress?: string;
    }
  | {
      readonly kind: 'failed';
      readonly reason: FailureReason;
      readonly issues: Problem['issues'];
      /** Whether the message may have arrived although no response did. */
      readonly unsure: boolean;
      /** Whether the connection that was lost is back. */
      readonly online?: boolean;
    }
  | { readonly kind: 'sent'; readonly receipt: Receipt; readonly content: MessageContent };

export type FailedStatus = Extract<SubmissionStatus, { kind: 'failed' }>;
export type SentStatus = Extract<SubmissionStatus, { kind: 'sent' }>;

/** Creates the status of a message that was not sent. */
export const failedStatus = (
  reason: FailureReason,
  { issues = [], unsure = false }: Partial<Pick<FailedStatus, 'issues' | 'unsure'>> = {},
): FailedStatus => ({ kind: 'failed', reason, issues, unsure });

/** Returns the heading of a failure: not sent, or, where no answer came, that the message may have arrived. */
export function failureHeading({ unsure }: { readonly unsure: boolean }, messages: Messages): string {
  return unsure ? messages.unsure : messages.failure;
}

/**
 * Returns the text of the form's live region: the progress of a message that is being sent, else the last announcement.
 *
 * @param announcement - The result of the last key or press, else the status of the personal number warnings.
 */
export function liveRegionText(status: SubmissionStatus, messages: Messages, announcement: string): string {
  if (status.kind === 'sending' && !status.silent) return status.retrying ? messages.retrying : messages.sending;
  return `${status.kind === 'failed' && status.online ? messages.online(messages) : ''} ${announcement}`.trim();
}
