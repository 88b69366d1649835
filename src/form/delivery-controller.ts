import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailureReason, Problem, Receipt } from '../contract/receipt.ts';
import type { Submission } from '../contract/submission.ts';
import type { SendOptions, SendResult } from '../transport/send.ts';
import { createId, type Content } from './create-submission.ts';

/** The means of sending. */
type Send = (submission: Submission, options: SendOptions) => Promise<SendResult>;

/** How far a message has come. */
export type Delivery =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly issues: Problem['issues'] }
  | { readonly kind: 'sent'; readonly receipt: Receipt; readonly content: Content };

/** Sends one message at a time for its form and remembers how that ended. */
export class DeliveryController implements ReactiveController {
  delivery: Delivery = { kind: 'idle' };

  readonly #host: ReactiveControllerHost;
  #removed = new AbortController();
  #id = '';
  #content = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#removed.signal.aborted) this.#removed = new AbortController();
  }

  hostDisconnected(): void {
    this.#removed.abort();
  }

  /** Sends the content by the means given. The id stays the same until the content changes. */
  async send(content: Content, send: Send, options: Pick<SendOptions, 'endpoint' | 'timeout'>): Promise<Delivery> {
    const words = JSON.stringify(content);
    if (words !== this.#content) {
      this.#content = words;
      this.#id = createId();
    }
    this.#set({ kind: 'sending' });
    const submission = { version: 1 as const, id: this.#id, sentAt: new Date().toISOString(), ...content };
    const result = await send(submission, { ...options, signal: this.#removed.signal });
    if (result.ok) return this.#set({ kind: 'sent', receipt: result.receipt, content });
    // The id belongs to another text by now: the next press is a message of its own.
    if (result.reason === 'conflict') this.#content = '';
    return this.#set({ kind: 'failed', reason: result.reason, issues: result.issues });
  }

  /** Records a failure that needed no request. */
  fail(reason: FailureReason): Delivery {
    return this.#set({ kind: 'failed', reason, issues: [] });
  }

  /** Forgets how the last message ended. */
  reset(): void {
    this.#content = '';
    this.#set({ kind: 'idle' });
  }

  #set(delivery: Delivery): Delivery {
    this.delivery = delivery;
    this.#host.requestUpdate();
    return delivery;
  }
}
