/** Before a message goes out; `preventDefault()` keeps it from going. */
export class SynpunktBeforeSendEvent extends Event {
    constructor() {
        super('synpunkt-before-send', { bubbles: true, composed: true, cancelable: true });
    }
}
/** The endpoint has taken the message. */
export class SynpunktSentEvent extends Event {
    constructor(reference) {
        super('synpunkt-sent', { bubbles: true, composed: true });
        this.reference = reference;
    }
}
/** The message was not taken; it is still in the form. */
export class SynpunktFailedEvent extends Event {
    constructor({ reason, unsure }) {
        super('synpunkt-failed', { bubbles: true, composed: true });
        this.reason = reason;
        this.unsure = unsure;
    }
}
/** The texts of the form have come. Ends at the dialog around the form. */
export class SynpunktReadyEvent extends Event {
    constructor(heading, messages, looks) {
        super('synpunkt-ready');
        this.heading = heading;
        this.messages = messages;
        this.looks = looks;
    }
}
/** It is known how a message ended, and the dialog has been closed in the meantime. Ends at the button. */
export class SynpunktOutcomeEvent extends Event {
    constructor(words) {
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
