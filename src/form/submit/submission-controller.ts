import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailureReason, Problem, Receipt } from '../../contract/message/receipt.ts';
import type { Content, Pending } from './pending.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** How far a message has come. */
export type SubmissionState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'sending';
      /** Whether a try has failed and another follows. */
      readonly retrying?: boolean;
      /** How much of the files has gone out, from 0 to 1. */
      readonly share?: number;
    }
  | {
      readonly kind: 'failed';
      readonly reason: FailureReason;
      readonly issues: Problem['issues'];
      /** Whether the message may have arrived all the same. */
      readonly unsure: boolean;
      /** Whether the connection that was gone is there again. */
      readonly online?: boolean;
    }
  | { readonly kind: 'sent'; readonly receipt: Receipt; readonly content: Content };

/** Knows how far the message of its form has come. What sends it is fetched later, and tells. */
export class SubmissionController implements ReactiveController {
  delivery: SubmissionState = { kind: 'idle' };

  /** What has been tried and is not known to have arrived. */
  pending: Pending | undefined;

  readonly #host: Host;
  #removed = new AbortController();

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#removed.signal.aborted) this.#removed = new AbortController();
    addEventListener('online', this.#handleOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleOnline);
    // An element that is moved, or put back by its tag, is there before the next task; its message goes on.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#removed.abort();
    });
  }

  /** Aborted when the form has been taken off the page. */
  get removed(): AbortSignal {
    return this.#removed.signal;
  }

  /** Takes note of how far the message has come. */
  set(delivery: SubmissionState): void {
    this.delivery = delivery;
    this.#host.requestUpdate();
  }

  /** Says that sending has begun. */
  begin(): void {
    this.set({ kind: 'sending' });
  }

  /** Records a failure that needed no request. */
  fail(reason: FailureReason): void {
    this.set({ kind: 'failed', reason, issues: [], unsure: false });
  }

  /** Goes back to before the press. */
  cancel(): void {
    this.set({ kind: 'idle' });
  }

  /** Forgets the last message. */
  reset(): void {
    this.pending = undefined;
    this.cancel();
  }

  readonly #handleOnline = (): void => {
    const { delivery } = this;
    if (delivery.kind === 'failed' && delivery.reason === 'offline') this.set({ ...delivery, online: true });
  };
}
