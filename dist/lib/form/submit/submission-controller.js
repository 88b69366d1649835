import { hasEndpoint } from './resolve-endpoint.js';
import { failedStatus } from './submission-status.js';
const noIssueTexts = { fields: [], form: [] };
/**
 * Submits the form of its host. It stores the state of the message, and waits for the files and for the submit feature,
 * which validates and sends.
 */
export class SubmissionController {
    #loader;
    #status;
    #disconnected;
    constructor(host, options) {
        this.issues = [];
        this.#status = { kind: 'idle' };
        this.#disconnected = new AbortController();
        this.#handleOnline = () => {
            const { status } = this;
            if (status.kind === 'failed' && status.reason === 'offline')
                this.status = { ...status, online: true };
        };
        const { loader, values, personalNumbers, beforeSend } = options;
        this.host = host;
        this.values = values;
        this.personalNumbers = personalNumbers;
        this.beforeSend = beforeSend;
        this.#loader = loader;
        host.addController(this);
    }
    get status() {
        return this.#status;
    }
    set status(status) {
        this.#status = status;
        this.host.requestUpdate();
    }
    get signal() {
        return this.#disconnected.signal;
    }
    hostConnected() {
        if (this.#disconnected.signal.aborted)
            this.#disconnected = new AbortController();
        addEventListener('online', this.#handleOnline);
    }
    hostDisconnected() {
        removeEventListener('online', this.#handleOnline);
        // An element that is moved, or mounted again by its tag, is connected before the next task; its message goes on.
        setTimeout(() => {
            if (!this.host.isConnected)
                this.#disconnected.abort();
        });
    }
    /** Validates and sends the form. Resolves in every case. */
    async submit() {
        try {
            return await this.#submit();
        }
        catch (error) {
            // As where the page has replaced a global that the browser provides. The transport itself never throws.
            console.error('synpunkt:', error);
            const { status } = this;
            return status.kind === 'sent' ? status : (this.status = failedStatus('incomplete'));
        }
    }
    async #submit() {
        const loader = this.#loader;
        const { loaded } = loader;
        if (!loaded)
            return { kind: 'cancelled' };
        const waits = !loader.submitFeature || this.values.hasPendingWork;
        if (waits)
            this.status = { kind: 'sending' };
        const [feature, unprepared] = await Promise.all([loader.loadSubmitFeature(), this.values.whenReady()]);
        // The form was cleared meanwhile.
        if (waits && this.status.kind !== 'sending')
            return { kind: 'cancelled' };
        if (unprepared !== undefined) {
            // Sending without the file would let the resident believe that it was included.
            this.status = { kind: 'idle' };
            return { kind: 'unprepared', field: unprepared };
        }
        if (feature)
            return feature.submitForm(this, loaded);
        return (this.status = failedStatus(navigator.onLine ? 'incomplete' : 'offline'));
    }
    /** Returns the texts of the issues, of which a form that leads elsewhere has none. */
    issueTexts({ form, messages }) {
        const { inputs, redirected } = this.values.state;
        const { submitFeature } = this.#loader;
        if (!submitFeature || redirected)
            return noIssueTexts;
        return submitFeature.issueTexts(this.issues, form.fields, inputs, messages);
    }
    /** Shows an error when no endpoint is configured; returns whether one is. */
    checkEndpoint() {
        const { endpoint, transport } = this.host;
        const { loaded } = this.#loader;
        const isConfigured = Boolean(transport) || (loaded !== undefined && hasEndpoint(endpoint, loaded.form));
        const { status } = this;
        if (!isConfigured) {
            this.status = failedStatus('unconfigured');
            // It shows other ways to reach the municipality.
            if (loaded)
                void this.#loader.loadSubmitFeature();
        }
        else if (status.kind === 'failed' && status.reason === 'unconfigured')
            this.status = { kind: 'idle' };
        return isConfigured;
    }
    /** Forgets the last message. */
    reset() {
        this.issues = [];
        this.pending = undefined;
        this.status = { kind: 'idle' };
    }
    #handleOnline;
}
