import type { FailureReason } from '../contract/message/receipt.js';
import type { Messages } from '../messages/messages.js';
import type { Appearance } from './view/apply-theme.js';
/** Dispatched before a message is sent; `preventDefault()` cancels it. */
export declare class SynpunktBeforeSendEvent extends Event {
    constructor();
}
/** Dispatched when the endpoint has received a message. */
export declare class SynpunktSentEvent extends Event {
    /** The endpoint's reference of the message; undefined where it gave none. */
    readonly reference: string | undefined;
    constructor(reference: string | undefined);
}
/** Dispatched when a message was not sent; the form still contains it. */
export declare class SynpunktFailedEvent extends Event {
    readonly reason: FailureReason;
    /** Whether the message may have arrived although no response did. */
    readonly unsure: boolean;
    constructor({ reason, unsure }: {
        readonly reason: FailureReason;
        readonly unsure: boolean;
    });
}
/**
 * Dispatched when the texts of a form are loaded, and again when the submit feature is. The dialog gets its heading, texts and
 * appearance from it. Does not bubble.
 */
export declare class SynpunktReadyEvent extends Event {
    readonly heading: string;
    readonly messages: Messages;
    readonly appearance: Appearance;
    /** The CSS parts of the form, as in the attribute `exportparts`. */
    readonly parts: string;
    constructor(heading: string, messages: Messages, appearance: Appearance, parts: string);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'synpunkt-before-send': SynpunktBeforeSendEvent;
        'synpunkt-sent': SynpunktSentEvent;
        'synpunkt-failed': SynpunktFailedEvent;
    }
    interface HTMLElementEventMap {
        'synpunkt-ready': SynpunktReadyEvent;
    }
}
