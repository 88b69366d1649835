/** Sends one message at a time for its form and remembers how that ended. */
export class DeliveryController {
    #host;
    #removed;
    constructor(host) {
        this.delivery = { kind: 'idle' };
        this.#removed = new AbortController();
        this.#handleOnline = () => {
            const { delivery } = this;
            if (delivery.kind === 'failed' && delivery.reason === 'offline')
                this.#set({ ...delivery, online: true });
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
    async send(content, { pendingFor, send }, options) {
        this.pending = pendingFor(content, this.pending);
        const message = { ...this.pending.envelope, values: content.values };
        this.begin();
        const result = await send(message, {
            ...options,
            signal: this.#removed.signal,
            onRetry: () => this.#set({ kind: 'sending', retrying: true }),
            onProgress: (share) => this.#set({ kind: 'sending', share }),
        });
        // Where the id belongs to another text by now, the next press is a message of its own.
        if (result.ok || result.reason === 'conflict')
            this.pending = undefined;
        if (result.ok)
            return this.#set({ kind: 'sent', receipt: result.receipt, content });
        const { reason, issues, unsure } = result;
        return this.#set({ kind: 'failed', reason, issues, unsure });
    }
    /** Records a failure that needed no request. */
    fail(reason) {
        return this.#set({ kind: 'failed', reason, issues: [], unsure: false });
    }
    /** Goes back to before the press. */
    cancel() {
        this.#set({ kind: 'idle' });
    }
    /** Forgets the last message. */
    reset() {
        this.pending = undefined;
        this.cancel();
    }
    #set(delivery) {
        this.delivery = delivery;
        this.#host.requestUpdate();
        return delivery;
    }
    #handleOnline;
}
