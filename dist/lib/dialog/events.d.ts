import type { TemplateResult } from 'lit';
/** Dispatched when the dialog has opened. */
export declare class SynpunktOpenEvent extends Event {
    constructor();
}
/** Dispatched when the dialog has closed; the form still contains what was typed. */
export declare class SynpunktCloseEvent extends Event {
    constructor();
}
/** Dispatched to the button when a message was sent, or failed, after the dialog had been closed. Does not bubble. */
export declare class SynpunktOutcomeEvent extends Event {
    /** The localized text of the outcome. */
    readonly text: TemplateResult;
    constructor(text: TemplateResult);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'synpunkt-open': SynpunktOpenEvent;
        'synpunkt-close': SynpunktCloseEvent;
    }
    interface HTMLElementEventMap {
        'synpunkt-outcome': SynpunktOutcomeEvent;
    }
}
