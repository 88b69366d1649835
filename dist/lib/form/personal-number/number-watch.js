import { freeTexts } from './free-texts.js';
/**
 * Watches what a resident writes for personal numbers. What warns of them is fetched when there is a first one; where it
 * cannot be had there is no warning, since none may keep a message back.
 */
export class NumberWatch {
    #asked = false;
    /** Looks through the free texts in sight. */
    look(look, messages, form, find) {
        this.warnings?.look(look, messages);
        if (!find || this.#asked)
            return;
        const isFound = freeTexts(look.inputs.values()).some((name) => find(String(form.heldBy(name))).length > 0);
        if (isFound)
            void this.#fetch({ ...form, find });
    }
    async #fetch(form) {
        this.#asked = true;
        try {
            const { PersonalNumbers } = await import('./personal-numbers.js');
            this.warnings = new PersonalNumbers(form);
            form.update();
        }
        catch {
            this.#asked = false;
        }
    }
}
