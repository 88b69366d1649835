/** Dispatched before a message is sent; `preventDefault()` cancels it. */
export class SynpunktBeforeSendEvent extends Event {
    constructor() {
        super('synpunkt-before-send', { bubbles: true, composed: true, cancelable: true });
    }
}
/** Dispatched when the endpoint has received a message. */
export class SynpunktSentEvent extends Event {
    constructor(reference) {
        super('synpunkt-sent', { bubbles: true, composed: true });
        this.reference = reference;
    }
}
/** Dispatched when a message was not sent; the form still contains it. */
export class SynpunktFailedEvent extends Event {
    constructor({ reason, unsure }) {
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
    constructor(heading, messages, appearance, parts) {
        super('synpunkt-ready');
        this.heading = heading;
        this.messages = messages;
        this.appearance = appearance;
        this.parts = parts;
    }
}
