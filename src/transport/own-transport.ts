import { ProblemSchema, ReceiptSchema } from '../contract/message/receipt.ts';
import type { Submission } from '../contract/message/submission.ts';
import type { SendOptions, SendResult } from './send.ts';

/** What a way of sending of one's own gets besides the message. */
export interface TransportOptions {
  /** The files that the message names, by field. */
  readonly files: ReadonlyMap<string, readonly File[]>;
  /** Ends the sending: the form has been taken off the page. */
  readonly signal: AbortSignal;
}

/**
 * A way of sending of one's own. The same message comes again with the same `id` when the resident tries once more. Who
 * throws leaves it open whether the message has arrived.
 */
export type Transport = (message: Submission, options: TransportOptions) => Promise<SendResult>;

/** Sends by a way of one's own as {@link send} does: resolves in every case, and trusts nothing that comes back. */
export const sendBy =
  (transport: Transport) =>
  async (submission: Submission, { files = new Map(), signal }: SendOptions): Promise<SendResult> => {
    try {
      const result = await transport(submission, { files, signal: signal ?? new AbortController().signal });
      if (result.ok) return { ok: true, receipt: ReceiptSchema.safeParse(result.receipt).data ?? {} };
      const { reason, unsure } = result;
      return { ok: false, reason, issues: ProblemSchema.safeParse(result).data?.issues ?? [], unsure };
    } catch (error) {
      console.error('synpunkt: the transport failed:', error);
      return { ok: false, reason: 'network', issues: [], unsure: true };
    }
  };
