import type { TemplateResult } from 'lit';
import type { FailureReason } from '../contract/message/receipt.ts';
import type { Messages } from '../messages/messages.ts';
import type { Appearance } from './view/apply-theme.ts';

/** Before a message goes out; `preventDefault()` keeps it from going. */
export class SynpunktBeforeSendEvent extends Event {
  constructor() {
    super('synpunkt-before-send', { bubbles: true, composed: true, cancelable: true });
  }
}

/** The endpoint has taken the message. */
export class SynpunktSentEvent extends Event {
  /** What the endpoint calls the message; undefined where it told nothing. */
  readonly reference: string | undefined;

  constructor(reference: string | undefined) {
    super('synpunkt-sent', { bubbles: true, composed: true });
    this.reference = reference;
  }
}

/** The message was not taken; it is still in the form. */
export class SynpunktFailedEvent extends Event {
  readonly reason: FailureReason;
  /** Whether it may have arrived all the same. */
  readonly unsure: boolean;

  constructor({ reason, unsure }: { readonly reason: FailureReason; readonly unsure: boolean }) {
    super('synpunkt-failed', { bubbles: true, composed: true });
    this.reason = reason;
    this.unsure = unsure;
  }
}

/** The texts of the form have come. Ends at the dialog around the form. */
export class SynpunktReadyEvent extends Event {
  readonly heading: string;
  readonly messages: Messages;
  readonly looks: Appearance;

  constructor(heading: string, messages: Messages, looks: Appearance) {
    super('synpunkt-ready');
    this.heading = heading;
    this.messages = messages;
    this.looks = looks;
  }
}

/** It is known how a message ended, and the dialog has been closed in the meantime. Ends at the button. */
export class SynpunktOutcomeEvent extends Event {
  readonly words: TemplateResult;

  constructor(words: TemplateResult) {
    super('synpunkt-outcome');
    this.words = words;
  }
}

/** The dialog has opened. */
export class SynpunktOpenEvent extends Event {
  constructor() {
    super('synpunkt-open', { bubbles: true, composed: true });
  }
}

/** The dialog has closed; what was typed is still in it. */
export class SynpunktCloseEvent extends Event {
  constructor() {
    super('synpunkt-close', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'synpunkt-open': SynpunktOpenEvent;
    'synpunkt-close': SynpunktCloseEvent;
    'synpunkt-ready': SynpunktReadyEvent;
    'synpunkt-outcome': SynpunktOutcomeEvent;
    'synpunkt-before-send': SynpunktBeforeSendEvent;
    'synpunkt-sent': SynpunktSentEvent;
    'synpunkt-failed': SynpunktFailedEvent;
  }
}
