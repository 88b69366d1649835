/** Sends one message at a time for its form and remembers how that ended. */
export class DeliveryController {
    #host;
    #removed;
    #answers;
    #submission;
    constructor(host) {
        this.delivery = { kind: 'idle' };
        this.#removed = new AbortController();
        this.#answers = '';
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        if (this.#removed.signal.aborted)
            this.#removed = new AbortController();
    }
    hostDisconnected() {
        // An element that is only moved is back before the next microtask; its message goes on.
        queueMicrotask(() => {
            if (!this.#host.isConnected)
                this.#removed.abort();
        });
    }
    /** Says that sending has begun, before there is anything that can send. */
    begin() {
        this.#set({ kind: 'sending' });
    }
    /** Sends the content by the means given; the same answers again go out as the very message of the first try. */
    async send(content, { createId, send }, options) {
        const answers = JSON.stringify([content.form, content.values]);
        if (this.#submission === undefined || answers !== this.#answers) {
            this.#answers = answers;
            this.#submission = { version: 1, id: createId(), sentAt: new Date().toISOString(), ...content };
        }
        this.begin();
        const result = await send(this.#submission, { ...options, signal: this.#removed.signal });
        if (result.ok)
            return this.#set({ kind: 'sent', receipt: result.receipt, content });
        // The id belongs to another text by now: the next press is a message of its own.
        if (result.reason === 'conflict')
            this.#submission = undefined;
        return this.#set({ kind: 'failed', reason: result.reason, issues: result.issues });
    }
    /** Records a failure that needed no request. */
    fail(reason) {
        return this.#set({ kind: 'failed', reason, issues: [] });
    }
    /** Goes back to before the press. */
    cancel() {
        this.#set({ kind: 'idle' });
    }
    /** Forgets the last message. */
    reset() {
        this.#submission = undefined;
        this.cancel();
    }
    #set(delivery) {
        this.delivery = delivery;
        this.#host.requestUpdate();
        return delivery;
    }
}
