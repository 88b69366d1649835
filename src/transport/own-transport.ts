import type { Hints } from '../contract/message/hints.ts';
import { readProblem, readReceipt, type FailureReason } from '../contract/message/receipt.ts';
import type { Submission } from '../contract/message/submission.ts';
import type { SendOptions, SendResult } from './send.ts';

/** The arguments of a custom transport besides the message. */
export interface TransportOptions {
  /** The files of the message, by the name of their field. */
  readonly files: ReadonlyMap<string, readonly File[]>;
  /** The spam hints; undefined unless the config has `spamHints`. */
  readonly hints: Hints | undefined;
  /** Aborts when the form is removed from the page, or cleared. */
  readonly signal: AbortSignal;
}

/**
 * A custom function that sends a message.
 *
 * It is called again with the same message and `id` when the resident tries again. When it throws, the form reports
 * that the message may have arrived.
 */
export type Transport = (message: Submission, options: TransportOptions) => Promise<SendResult>;

/** Makes a function like {@link send} from a custom transport: it resolves in every case and validates the result. */
export const sendBy =
  (transport: Transport) =>
  async (
    submission: Submission,
    { files = new Map(), hints, signal = new AbortController().signal }: SendOptions,
  ): Promise<SendResult> => {
    // The form has been removed: a listener that is added now would not be called.
    if (signal.aborted) return { ok: false, reason: 'network', issues: [], unsure: false };
    try {
      const returned: unknown = await transport(submission, { files, hints, signal });
      // JavaScript does not check the result, and a Response has an `ok` too, whatever its page says.
      if (returned instanceof Response) throw new TypeError('it resolves to a Response; write { ok, receipt }');
      const result: { readonly [Key in 'ok' | 'receipt' | 'reason' | 'unsure']?: unknown } = Object(returned);
      if (result.ok === true) return { ok: true, receipt: readReceipt(result.receipt) };
      const { reason } = result;
      if (result.ok !== false || typeof reason !== 'string') throw new TypeError('it resolves to no result');
      // The form has a text for any reason.
      return {
        ok: false,
        reason: reason as FailureReason,
        issues: readProblem(result),
        unsure: result.unsure === true,
      };
    } catch (error) {
      console.error('synpunkt: the transport failed:', error);
      return { ok: false, reason: 'network', issues: [], unsure: true };
    }
  };
