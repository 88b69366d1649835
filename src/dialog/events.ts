import type { TemplateResult } from 'lit';

/** Dispatched when the dialog has opened. */
export class SynpunktOpenEvent extends Event {
  constructor() {
    super('synpunkt-open', { bubbles: true, composed: true });
  }
}

/** Dispatched when the dialog has closed; the form still contains what was typed. */
export class SynpunktCloseEvent extends Event {
  constructor() {
    super('synpunkt-close', { bubbles: true, composed: true });
  }
}

/** Dispatched to the button when a message was sent, or failed, after the dialog had been closed. Does not bubble. */
export class SynpunktOutcomeEvent extends Event {
  /** The localized text of the outcome. */
  readonly text: TemplateResult;

  constructor(text: TemplateResult) {
    super('synpunkt-outcome');
    this.text = text;
  }
}

declare global {
  // Also of the document and the window, which the events bubble to.
  interface GlobalEventHandlersEventMap {
    'synpunkt-open': SynpunktOpenEvent;
    'synpunkt-close': SynpunktCloseEvent;
  }

  interface HTMLElementEventMap {
    'synpunkt-outcome': SynpunktOutcomeEvent;
  }
}
