import type { FailureReason } from '../contract/message/receipt.ts';
import type { Messages } from '../messages/messages.ts';
import type { Appearance } from './view/apply-theme.ts';

/** Dispatched before a message is sent; `preventDefault()` cancels it. */
export class SynpunktBeforeSendEvent extends Event {
  constructor() {
    super('synpunkt-before-send', { bubbles: true, composed: true, cancelable: true });
  }
}

/** Dispatched when the endpoint has received a message. */
export class SynpunktSentEvent extends Event {
  /** The endpoint's reference of the message; undefined where it gave none. */
  readonly reference: string | undefined;

  constructor(reference: string | undefined) {
    super('synpunkt-sent', { bubbles: true, composed: true });
    this.reference = reference;
  }
}

/** Dispatched when a message was not sent; the form still contains it. */
export class SynpunktFailedEvent extends Event {
  readonly reason: FailureReason;
  /** Whether the message may have arrived although no response did. */
  readonly unsure: boolean;

  constructor({ reason, unsure }: { readonly reason: FailureReason; readonly unsure: boolean }) {
    super('synpunkt-failed', { bubbles: true, composed: true });
    this.reason = reason;
    this.unsure = unsure;
  }
}

/**
 * Dispatched when the texts of a form are loaded, and again when the submit feature is. The dialog gets its heading, texts and
 * appearance from it. Does not bubble.
 */
export class SynpunktReadyEvent extends Event {
  readonly heading: string;
  readonly messages: Messages;
  readonly appearance: Appearance;
  /** The CSS parts of the form, as in the attribute `exportparts`. */
  readonly parts: string;

  constructor(heading: string, messages: Messages, appearance: Appearance, parts: string) {
    super('synpunkt-ready');
    this.heading = heading;
    this.messages = messages;
    this.appearance = appearance;
    this.parts = parts;
  }
}

declare global {
  // Also of the document and the window, which the events bubble to.
  interface GlobalEventHandlersEventMap {
    'synpunkt-before-send': SynpunktBeforeSendEvent;
    'synpunkt-sent': SynpunktSentEvent;
    'synpunkt-failed': SynpunktFailedEvent;
  }

  interface HTMLElementEventMap {
    'synpunkt-ready': SynpunktReadyEvent;
  }
}
