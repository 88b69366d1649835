import { toJson } from '../../contract/message/to-json.js';
import { openDraftStore } from './draft-store.js';
/**
 * Saves the draft of its form at every change, and restores it. If it cannot be saved, or files are chosen, which it omits,
 * the browser asks before leaving the page; the listener is added only then, since it may exclude the page from the
 * back/forward cache. DraftSync does the rest, once the form is open.
 */
export class DraftController {
    #host;
    #options;
    #outlivesPage;
    constructor(host, options) {
        this.stored = '';
        this.#outlivesPage = true;
        /** Of this form alone: a page may have several. */
        this.#handleBeforeUnload = (event) => {
            event.preventDefault();
        };
        this.#host = host;
        this.#options = options;
        host.addController(this);
    }
    hostConnected() {
        // Adds the listener for leaving again after the element was moved.
        this.#host.requestUpdate();
    }
    hostDisconnected() {
        removeEventListener('beforeunload', this.#handleBeforeUnload);
    }
    hostUpdated() {
        if (!this.store)
            return;
        const { values, submission, language } = this.#options;
        const draftValues = values.draftValues();
        const json = toJson(draftValues);
        const { pending } = submission;
        // Without the same values again.
        const sent = pending?.draft === json ? { ...pending, draft: undefined } : undefined;
        const text = json === '{}' ? '' : toJson({ values: draftValues, pending: sent, language: language() });
        if (text !== this.stored) {
            this.stored = text;
            this.#outlivesPage = this.store.write(text);
        }
        const isUnsaved = values.hasFiles || (values.touched && !this.#outlivesPage);
        // A form that was removed while its message is being sent still updates.
        if (isUnsaved && this.#host.isConnected)
            addEventListener('beforeunload', this.#handleBeforeUnload);
        else
            removeEventListener('beforeunload', this.#handleBeforeUnload);
    }
    /** Restores the draft of a form, and saves it from now on. Returns the language that was chosen. */
    open(form, endpoint) {
        this.store = openDraftStore(this.#host, `${form.name} ${endpoint}`, form);
        this.#outlivesPage = form.draft === 'session';
        return this.restore(this.store.read());
    }
    restore(text) {
        this.stored = text;
        const { values, submission, onRestore } = this.#options;
        const draft = parseDraft(text);
        values.restoreDraft(Object(draft.values ?? {}));
        submission.pending = draft.pending && { ...draft.pending, draft: toJson(values.draftValues()) };
        if (values.touched)
            void onRestore();
        return draft.language;
    }
    /** Of this form alone: a page may have several. */
    #handleBeforeUnload;
}
/** Parses the stored text, which any script of the page may have changed. */
function parseDraft(text) {
    try {
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}
