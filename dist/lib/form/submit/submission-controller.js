/** Knows how far the message of its form has come. What sends it is fetched later, and tells. */
export class SubmissionController {
    #host;
    #removed;
    constructor(host) {
        this.delivery = { kind: 'idle' };
        this.#removed = new AbortController();
        this.#handleOnline = () => {
            const { delivery } = this;
            if (delivery.kind === 'failed' && delivery.reason === 'offline')
                this.set({ ...delivery, online: true });
        };
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        if (this.#removed.signal.aborted)
            this.#removed = new AbortController();
        addEventListener('online', this.#handleOnline);
    }
    hostDisconnected() {
        removeEventListener('online', this.#handleOnline);
        // An element that is moved, or put back by its tag, is there before the next task; its message goes on.
        setTimeout(() => {
            if (!this.#host.isConnected)
                this.#removed.abort();
        });
    }
    /** Aborted when the form has been taken off the page. */
    get removed() {
        return this.#removed.signal;
    }
    /** Takes note of how far the message has come. */
    set(delivery) {
        this.delivery = delivery;
        this.#host.requestUpdate();
    }
    /** Says that sending has begun. */
    begin() {
        this.set({ kind: 'sending' });
    }
    /** Records a failure that needed no request. */
    fail(reason) {
        this.set({ kind: 'failed', reason, issues: [], unsure: false });
    }
    /** Goes back to before the press. */
    cancel() {
        this.set({ kind: 'idle' });
    }
    /** Forgets the last message. */
    reset() {
        this.pending = undefined;
        this.cancel();
    }
    #handleOnline;
}
