import { toJson } from '../../contract/message/to-json.js';
import { isKept } from './draft-fields.js';
import { openDraftStore } from './draft-store.js';
/**
 * Keeps what was written from the first key on, and gives it back. Where it cannot be kept, leaving the page asks first:
 * by a listener that is only there then, since it may keep the page out of the back/forward cache.
 */
export class DraftController {
    #host;
    #parts;
    #store;
    /** What the store holds, as far as this form knows. */
    #kept = '';
    #outlives = true;
    constructor(host, parts) {
        this.#host = host;
        this.#parts = parts;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('pageshow', this.#handleShow);
        // An element that is only moved has to ask again.
        this.#host.requestUpdate();
    }
    hostDisconnected() {
        removeEventListener('pageshow', this.#handleShow);
        removeEventListener('beforeunload', handleLeave);
    }
    hostUpdated() {
        if (!this.#store)
            return;
        const { answers, delivery, language } = this.#parts;
        const { pending } = delivery;
        const values = answers.draft();
        const isEmpty = Object.keys(values).length === 0 && !pending;
        const draft = isEmpty ? '' : toJson({ values, pending, language: language() });
        if (draft !== this.#kept) {
            this.#kept = draft;
            this.#outlives = this.#store.write(draft);
        }
        const loses = answers.files().size > 0 || answers.hasPendingWork || (answers.touched && !this.#outlives);
        // What has come of a message may be heard when the form is gone.
        if (loses && this.#host.isConnected)
            addEventListener('beforeunload', handleLeave);
        else
            removeEventListener('beforeunload', handleLeave);
    }
    /** Begins to keep the draft of a form; what was kept of it stands in the form again. Gives the language that was chosen. */
    open({ name, draft }, endpoint) {
        this.#store = openDraftStore(this.#host, `${name} ${endpoint}`, draft);
        this.#outlives = draft === 'session';
        return this.#restore(this.#store.read());
    }
    #restore(text) {
        this.#kept = text;
        const { answers, delivery } = this.#parts;
        const { values = {}, pending, language } = parse(text);
        answers.restore(Object(values));
        delivery.pending = pending;
        if (answers.touched)
            this.#parts.restored();
        return language;
    }
    /** A page comes back as it was left; meanwhile another page of the tab may have written on, or sent the message. */
    #handleShow = ({ persisted }) => {
        const { answers, delivery } = this.#parts;
        const text = persisted && delivery.delivery.kind !== 'sent' ? this.#store?.read() : undefined;
        if (text === undefined || text === this.#kept)
            return;
        // What is not kept can only have been sent or cleared along with the rest.
        answers.reset(text === '' ? undefined : isKept);
        if (text === '')
            delivery.reset();
        // The language stays, since the page around it does.
        this.#restore(text);
    };
}
function handleLeave(event) {
    event.preventDefault();
}
/** What a storage of the page's own may hold is anyone's to change. */
function parse(text) {
    try {
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}
