import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailureReason, Problem, Receipt } from '../contract/receipt.ts';
import type { Submission } from '../contract/submission.ts';
import type { SendOptions, SendResult } from '../transport/send.ts';

/** What the resident says and where, without what differs from one try to the next. */
export type Content = Omit<Submission, 'version' | 'id' | 'sentAt'>;

type Host = ReactiveControllerHost & HTMLElement;

/** The means of sending. */
interface Means {
  readonly createId: () => string;
  readonly send: (submission: Submission, options: SendOptions) => Promise<SendResult>;
}

/** How far a message has come. */
export type Delivery =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly issues: Problem['issues'] }
  | { readonly kind: 'sent'; readonly receipt: Receipt; readonly content: Content };

/** Sends one message at a time for its form and remembers how that ended. */
export class DeliveryController implements ReactiveController {
  delivery: Delivery = { kind: 'idle' };

  readonly #host: Host;
  #removed = new AbortController();
  #answers = '';
  #submission: Submission | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#removed.signal.aborted) this.#removed = new AbortController();
  }

  hostDisconnected(): void {
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
  async send(content: Content, { createId, send }: Means, options: Omit<SendOptions, 'signal'>): Promise<Delivery> {
    const answers = JSON.stringify([content.form, content.values]);
    if (this.#submission === undefined || answers !== this.#answers) {
      this.#answers = answers;
      this.#submission = { version: 1, id: createId(), sentAt: new Date().toISOString(), ...content };
    }
    this.begin();
    const result = await send(this.#submission, { ...options, signal: this.#removed.signal });
    if (result.ok) return this.#set({ kind: 'sent', receipt: result.receipt, content });
    // The id belongs to another text by now: the next press is a message of its own.
    if (result.reason === 'conflict') this.#submission = undefined;
    return this.#set({ kind: 'failed', reason: result.reason, issues: result.issues });
  }

  /** Records a failure that needed no request. */
  fail(reason: FailureReason): Delivery {
    return this.#set({ kind: 'failed', reason, issues: [] });
  }

  /** Goes back to before the press. */
  cancel(): void {
    this.#set({ kind: 'idle' });
  }

  /** Forgets the last message. */
  reset(): void {
    this.#submission = undefined;
    this.cancel();
  }

  #set(delivery: Delivery): Delivery {
    this.delivery = delivery;
    this.#host.requestUpdate();
    return delivery;
  }
}
