import type { TemplateResult } from 'lit';
import type { FailureReason } from '../contract/message/receipt.ts';
import type { Messages } from '../messages/messages.ts';
import type { Appearance } from './view/apply-theme.ts';
/** Before a message goes out; `preventDefault()` keeps it from going. */
export declare class SynpunktBeforeSendEvent extends Event {
    constructor();
}
/** The endpoint has taken the message. */
export declare class SynpunktSentEvent extends Event {
    /** What the endpoint calls the message; undefined where it told nothing. */
    readonly reference: string | undefined;
    constructor(reference: string | undefined);
}
/** The message was not taken; it is still in the form. */
export declare class SynpunktFailedEvent extends Event {
    readonly reason: FailureReason;
    /** Whether it may have arrived all the same. */
    readonly unsure: boolean;
    constructor({ reason, unsure }: {
        readonly reason: FailureReason;
        readonly unsure: boolean;
    });
}
/** The texts of the form have come. Ends at the dialog around the form. */
export declare class SynpunktReadyEvent extends Event {
    readonly heading: string;
    readonly messages: Messages;
    readonly looks: Appearance;
    constructor(heading: string, messages: Messages, looks: Appearance);
}
/** It is known how a message ended, and the dialog has been closed in the meantime. Ends at the button. */
export declare class SynpunktOutcomeEvent extends Event {
    readonly words: TemplateResult;
    constructor(words: TemplateResult);
}
/** The dialog has opened. */
export declare class SynpunktOpenEvent extends Event {
    constructor();
}
/** The dialog has closed; what was typed is still in it. */
export declare class SynpunktCloseEvent extends Event {
    constructor();
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
