import { toJson } from '../../contract/message/to-json.js';
import { openDraftStore } from './draft-store.js';
import { isInDraft } from './value-kind.js';
/**
 * Saves the draft of its form at every change, and restores it. If it cannot be saved, the browser asks before leaving
 * the page; the listener is added only then, since it may exclude the page from the back/forward cache.
 */
export class DraftController {
    #host;
    #options;
    #store;
    /** The text in the store, as far as this form knows. */
    #stored = '';
    #outlivesPage = true;
    #timer;
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('pageshow', this.#handlePageShow);
        // Not when the page is left: a browser that crashes or drops the tab fires no event.
        this.#timer = setInterval(this.#touch, 60_000);
        // Adds the listener for leaving again after the element was moved.
        this.#host.requestUpdate();
    }
    hostDisconnected() {
        removeEventListener('pageshow', this.#handlePageShow);
        clearInterval(this.#timer);
        removeEventListener('beforeunload', this.#handleBeforeUnload);
    }
    hostUpdated() {
        if (!this.#store)
            return;
        const { values, submission, language } = this.#options;
        const draftValues = values.draftValues();
        const json = toJson(draftValues);
        const { pending } = submission;
        // Without the same values again.
        const sent = pending?.draft === json ? { ...pending, draft: undefined } : undefined;
        const text = json === '{}' ? '' : toJson({ values: draftValues, pending: sent, language: language() });
        if (text !== this.#stored) {
            this.#stored = text;
            this.#outlivesPage = this.#store.write(text);
        }
        const isUnsaved = values.files().size > 0 || values.hasPendingWork || (values.touched && !this.#outlivesPage);
        // A form that was removed while its message is being sent still updates.
        if (isUnsaved && this.#host.isConnected)
            addEventListener('beforeunload', this.#handleBeforeUnload);
        else
            removeEventListener('beforeunload', this.#handleBeforeUnload);
    }
    /** Restores the draft of a form, and saves it from now on. Returns the language that was chosen. */
    open(form, endpoint) {
        this.#store = openDraftStore(this.#host, `${form.name} ${endpoint}`, form);
        this.#outlivesPage = form.draft === 'session';
        return this.#restore(this.#store.read());
    }
    #restore(text) {
        this.#stored = text;
        const { values, submission, onRestore } = this.#options;
        const draft = parseDraft(text);
        values.restoreDraft(Object(draft.values ?? {}));
        submission.pending = draft.pending && { ...draft.pending, draft: toJson(values.draftValues()) };
        if (values.touched)
            void onRestore();
        return draft.language;
    }
    /** Writes the draft again, so that it expires only without the page. */
    #touch = () => {
        if (this.#stored)
            this.#store?.write(this.#stored);
    };
    /** Of this form alone: a page may have several. */
    #handleBeforeUnload = (event) => {
        event.preventDefault();
    };
    /**
     * Synchronizes with the store when the page comes back from the back/forward cache: another page of the tab may have
     * changed the draft, or sent the message.
     */
    #handlePageShow = ({ persisted }) => {
        const { values, submission } = this.#options;
        const text = persisted && submission.status.kind !== 'sent' ? this.#store?.read() : undefined;
        if (text === undefined || text === this.#stored)
            return;
        // Only sending or clearing empties a draft; then reset the fields that drafts omit as well.
        values.reset(text === '' ? undefined : isInDraft);
        if (text === '')
            submission.reset();
        // The language does not change, since that of the page around it does not.
        this.#restore(text);
    };
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
