import { createId } from './create-submission.js';
/** Sends one message at a time for its form and remembers how that ended. */
export class DeliveryController {
    #host;
    #removed;
    #id;
    #content;
    constructor(host) {
        this.delivery = { kind: 'idle' };
        this.#removed = new AbortController();
        this.#id = '';
        this.#content = '';
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        if (this.#removed.signal.aborted)
            this.#removed = new AbortController();
    }
    hostDisconnected() {
        this.#removed.abort();
    }
    /** Sends the content by the means given. The id stays the same until the content changes. */
    async send(content, send, options) {
        const words = JSON.stringify(content);
        if (words !== this.#content) {
            this.#content = words;
            this.#id = createId();
        }
        this.#set({ kind: 'sending' });
        const submission = { version: 1, id: this.#id, sentAt: new Date().toISOString(), ...content };
        const result = await send(submission, { ...options, signal: this.#removed.signal });
        if (result.ok)
            return this.#set({ kind: 'sent', receipt: result.receipt, content });
        // The id belongs to another text by now: the next press is a message of its own.
        if (result.reason === 'conflict')
            this.#content = '';
        return this.#set({ kind: 'failed', reason: result.reason, issues: result.issues });
    }
    /** Records a failure that needed no request. */
    fail(reason) {
        return this.#set({ kind: 'failed', reason, issues: [] });
    }
    /** Forgets how the last message ended. */
    reset() {
        this.#content = '';
        this.#set({ kind: 'idle' });
    }
    #set(delivery) {
        this.delivery = delivery;
        this.#host.requestUpdate();
        return delivery;
    }
}
