import { flattenInputs } from '../../contract/values/flatten-inputs.js';
import { isInDraft } from './value-kind.js';
/** Synchronizes the draft of its form with other pages of the tab, and renews it while the page is open. */
export class DraftSync {
    #options;
    #timer;
    constructor(options) {
        this.#options = options;
        // The page may have come back before this was loaded. An empty text may also be one that could not be read.
        const text = this.#changedText();
        if (text)
            this.#restore(text);
    }
    hostConnected() {
        addEventListener('pageshow', this.#handlePageShow);
        // Not when the page is left: a browser that crashes or drops the tab fires no event.
        this.#timer = setInterval(this.#touch, 60_000);
    }
    hostDisconnected() {
        removeEventListener('pageshow', this.#handlePageShow);
        clearInterval(this.#timer);
    }
    /** Writes the draft again, so that it expires only without the page. */
    #touch = () => {
        const { store, stored } = this.#options.draft;
        if (stored)
            store?.write(stored);
    };
    /** The page comes back from the back/forward cache. */
    #handlePageShow = ({ persisted }) => {
        const text = persisted ? this.#changedText() : undefined;
        if (text !== undefined)
            this.#restore(text);
    };
    /** Returns the text in the store if another page of the tab has changed the draft, or sent the message. */
    #changedText() {
        const { submission, draft } = this.#options;
        const text = submission.status.kind === 'sent' ? draft.stored : draft.store?.read();
        return text === draft.stored ? undefined : text;
    }
    #restore(text) {
        const { host, values, draft, loaded } = this.#options;
        const inputs = flattenInputs(loaded()?.form.fields ?? []);
        const omitted = inputs.flatMap(({ input }) => isInDraft(input) ? [] : [[input.name, values.valueOf(input.name)]]);
        // Only sending or clearing empties a draft; then reset the fields that drafts omit as well.
        if (text === '')
            host.reset();
        else
            values.reset(Object.fromEntries(omitted));
        // The language does not change, since that of the page around it does not.
        draft.restore(text);
    }
}
