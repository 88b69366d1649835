import { findPersonalNumbers } from '../../contract/values/personal-number.js';
import { PersonalNumberWarnings } from './personal-number-warnings.js';
/** Searches free texts for personal numbers, and warns of them. */
export class PersonalNumberWatch {
    #form;
    #warnings;
    constructor(form) {
        this.#form = form;
    }
    /** The text of the warnings for the live region. */
    get status() {
        return this.#warnings?.status ?? '';
    }
    /** Searches the visible free texts; resolves when the texts of the warnings are loaded, or cannot be. */
    async update({ inputs }, messages) {
        const numbers = new Map();
        for (const [name, { input }] of inputs) {
            const found = isFreeText(input) ? findPersonalNumbers(String(this.#form.valueOf(name))) : [];
            if (found.length > 0)
                numbers.set(name, found);
        }
        // Not before the first one: the texts of the warnings are loaded then.
        if (numbers.size > 0)
            this.#warnings ??= new PersonalNumberWarnings(this.#form);
        await this.#warnings?.update(numbers, messages);
    }
    /** Focuses the first unanswered warning, once per text; returns undefined if there is none. */
    askForConfirmation() {
        return this.#warnings?.askForConfirmation();
    }
    /** Renders the warning below a field; undefined where there is none. */
    renderWarning(name) {
        return this.#warnings?.renderWarning(name);
    }
    /** Forgets which numbers the resident has confirmed. */
    reset() {
        this.#warnings = undefined;
    }
}
const isFreeText = (input) => input.type === 'textarea' || (input.type === 'text' && !('format' in input && input.format));
