import { findPersonalNumbers } from '../../contract/values/personal-number.js';
import { freeTexts } from './free-texts.js';
/**
 * Watches what a resident writes for personal numbers. What warns of them is fetched when there is a first one; where it
 * cannot be had there is no warning, since none may keep a message back.
 */
export class NumberWatch {
    #form;
    #asked = false;
    constructor(form) {
        this.#form = form;
    }
    /** Looks through the free texts in sight. */
    look(look, messages) {
        this.warnings?.look(look, messages);
        if (this.#asked)
            return;
        const isFound = freeTexts(look.inputs.values()).some((name) => findPersonalNumbers(String(this.#form.heldBy(name))).length > 0);
        if (isFound)
            void this.#fetch();
    }
    /** Forgets what the resident has said of a message. */
    reset() {
        this.warnings = undefined;
        this.#asked = false;
    }
    async #fetch() {
        this.#asked = true;
        try {
            const { PersonalNumbers } = await import('../personal-number.entry.js');
            this.warnings = new PersonalNumbers({ ...this.#form, find: findPersonalNumbers });
            this.#form.update();
        }
        catch {
            this.#asked = false;
        }
    }
}
