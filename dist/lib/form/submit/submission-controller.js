import { failedStatus } from './submission.js';
/** Stores the state of the message of a form, and waits for the submit feature, which validates and sends it. */
export class SubmissionController {
    #host;
    #options;
    #status;
    constructor(host, options) {
        this.issues = [];
        this.#status = { kind: 'idle' };
        this.#host = host;
        this.#options = options;
    }
    get status() {
        return this.#status;
    }
    set status(status) {
        this.#status = status;
        this.#host.requestUpdate();
    }
    /** Validates and sends the form. Resolves in every case. */
    async submit() {
        const { loader, submitter } = this.#options;
        if (!submitter()) {
            this.status = { kind: 'sending', silent: true };
            // The wait is announced only if it is noticed: what follows may be an issue.
            const timer = setTimeout(() => {
                if (this.status.kind === 'sending')
                    this.status = { kind: 'sending' };
            }, 500);
            await loader.loadSubmitFeature();
            clearTimeout(timer);
            // The form was cleared meanwhile. Without an endpoint, it has failed already.
            if (this.#status.kind === 'idle')
                return { kind: 'cancelled' };
        }
        return submitter()?.submit() ?? (this.status = failedStatus(navigator.onLine ? 'incomplete' : 'offline'));
    }
    reset() {
        this.issues = [];
        this.pending = undefined;
        this.status = { kind: 'idle' };
    }
}
