import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailureReason, Problem, Receipt } from '../contract/receipt.ts';
import type { Submission } from '../contract/submission.ts';
import type { Content, Pending } from './pending.ts';
import type { SendOptions, SendResult } from '../transport/send.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** The means of sending. */
interface Means {
  readonly pendingFor: (content: Content, before: Pending | undefined) => Pending;
  readonly send: (submission: Submission, options: SendOptions) => Promise<SendResult>;
}

/** How far a message has come. */
export type Delivery =
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

/** Sends one message at a time for its form and remembers how that ended. */
export class DeliveryController implements ReactiveController {
  delivery: Delivery = { kind: 'idle' };

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
    // An element that is only moved is back before the next microtask; its message goes on.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#removed.abort();
    });
  }

  /** Says that sending has begun, before there is anything that can send. */
  begin(): void {
    this.#set({ kind: 'sending' });
  }

  /** Sends the content by the means given; the same answers again go out as the very message of the first try. */
  async send(content: Content, { pendingFor, send }: Means, options: Omit<SendOptions, 'signal'>): Promise<Delivery> {
    this.pending = pendingFor(content, this.pending);
    const message = { ...this.pending.envelope, values: content.values };
    this.begin();
    const result = await send(message, {
      ...options,
      signal: this.#removed.signal,
      onRetry: () => this.#set({ kind: 'sending', retrying: true }),
      onProgress: (share) => this.#set({ kind: 'sending', share }),
    });
    // Where the id belongs to another text by now, the next press is a message of its own.
    if (result.ok || result.reason === 'conflict') this.pending = undefined;
    if (result.ok) return this.#set({ kind: 'sent', receipt: result.receipt, content });
    const { reason, issues, unsure } = result;
    return this.#set({ kind: 'failed', reason, issues, unsure });
  }

  /** Records a failure that needed no request. */
  fail(reason: FailureReason): Delivery {
    return this.#set({ kind: 'failed', reason, issues: [], unsure: false });
  }

  /** Goes back to before the press. */
  cancel(): void {
    this.#set({ kind: 'idle' });
  }

  /** Forgets the last message. */
  reset(): void {
    this.pending = undefined;
    this.cancel();
  }

  #set(delivery: Delivery): Delivery {
    this.delivery = delivery;
    this.#host.requestUpdate();
    return delivery;
  }

  readonly #handleOnline = (): void => {
    const { delivery } = this;
    if (delivery.kind === 'failed' && delivery.reason === 'offline') this.#set({ ...delivery, online: true });
  };
}
