import { findPersonalNumbers } from '../../contract/values/personal-number.js';
/**
 * Searches free texts for personal numbers and loads the warnings when the first one is found. A form whose warnings
 * cannot be loaded is sent without them.
 */
export class PersonalNumberWatch {
    #form;
    #warnings;
    #isRequested = false;
    constructor(form) {
        this.#form = form;
    }
    /** The text of the warnings for the live region. */
    get status() {
        return this.#warnings?.status ?? '';
    }
    /** Searches the visible free texts. */
    update({ inputs }, messages) {
        const numbers = new Map();
        for (const [name, { input }] of inputs) {
            const found = isFreeText(input) ? findPersonalNumbers(String(this.#form.valueOf(name))) : [];
            if (found.length > 0)
                numbers.set(name, found);
        }
        this.#warnings?.update(numbers, messages);
        if (numbers.size > 0 && !this.#isRequested)
            void this.#load();
    }
    /** Focuses the first unanswered warning, once per text; returns whether it did. */
    askForConfirmation() {
        return this.#warnings?.askForConfirmation() ?? false;
    }
    /** Renders the warning below a field; undefined where there is none. */
    renderWarning(name) {
        return this.#warnings?.renderWarning(name);
    }
    /** Forgets which numbers the resident has confirmed. */
    reset() {
        this.#warnings = undefined;
        this.#isRequested = false;
    }
    async #load() {
        this.#isRequested = true;
        try {
            const { PersonalNumberWarnings: Warnings } = await import('../personal-number.entry.js');
            this.#warnings = new Warnings(this.#form);
            this.#form.requestUpdate();
        }
        catch {
            this.#isRequested = false;
        }
    }
}
const isFreeText = (input) => input.type === 'textarea' || (input.type === 'text' && !('format' in input && input.format));
