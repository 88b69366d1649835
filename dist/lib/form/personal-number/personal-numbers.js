import { loadConfigMessages } from '../../messages/load-config-messages.js';
import { adoptStyles } from '../view/adopt-styles.js';
import { controlId } from '../fields/field-context.js';
import { freeTexts } from './free-texts.js';
import { renderWarning } from './personal-number-warning.js';
import { warningStyles } from './personal-number-warning.styles.js';
/** Warns of personal numbers in what a resident writes: to remove, to edit or to send all the same. */
export class PersonalNumbers {
    #form;
    /** Numbers that the resident means to send. */
    #kept = new Set();
    #found = new Map();
    #texts;
    #spoken;
    #asked = '';
    #removed = false;
    constructor(form) {
        this.#form = form;
        adoptStyles(form.root, warningStyles);
    }
    /** What is to be said aloud of the numbers that are there, or have just been removed. */
    get status() {
        if (this.#found.size > 0)
            return this.#texts?.heading ?? '';
        return this.#removed ? (this.#texts?.removed ?? '') : '';
    }
    /** Looks through the free texts in sight, and sees that the warnings have the words of the form's language. */
    look({ inputs }, messages) {
        if (messages !== this.#spoken)
            void this.#speak(messages);
        const found = freeTexts(inputs.values()).flatMap((name) => {
            const text = this.#textOf(name);
            const numbers = this.#form.find(text).filter(({ start, end }) => !this.#kept.has(text.slice(start, end)));
            return numbers.length > 0 ? [[name, numbers]] : [];
        });
        this.#found = new Map(found);
    }
    /** Puts the focus on a warning that has not been answered, once for each text; tells whether there was one. */
    ask() {
        const [name] = this.#found.keys();
        this.#removed = false;
        const text = [...this.#found.keys()].map((found) => this.#textOf(found)).join('\n');
        if (name === undefined || !this.#texts || text === this.#asked)
            return false;
        this.#asked = text;
        this.#form.root.querySelector(`#${CSS.escape(controlId(name))}-number`)?.focus();
        return true;
    }
    /** The warning below a field; undefined where there is none. */
    render(name) {
        if (!this.#texts || !this.#found.has(name))
            return undefined;
        return renderWarning(this.#texts, {
            id: `${controlId(name)}-number`,
            remove: () => this.#remove(name),
            edit: () => this.#edit(name),
            keep: () => this.#keep(),
        });
    }
    /** Takes the words from a form that may have its own, else from their file; if that cannot be had, the next look tries again. */
    async #speak(messages) {
        this.#spoken = messages;
        if ('personalNumber' in messages) {
            this.#texts = messages.personalNumber;
            return;
        }
        try {
            const { personalNumber } = await loadConfigMessages(messages.language); // as its file names itself
            if (messages === this.#spoken)
                this.#texts = personalNumber;
            this.#form.update();
        }
        catch {
            this.#spoken = undefined;
        }
    }
    #remove(name) {
        const text = this.#textOf(name);
        const numbers = this.#found.get(name) ?? [];
        // From the end, so that what comes before keeps its place.
        const rest = numbers.reduceRight((kept, { start, end }) => kept.slice(0, start) + kept.slice(end), text);
        this.#removed = true;
        this.#form.change(name, rest);
        this.#control(name)?.focus();
    }
    #edit(name) {
        const control = this.#control(name);
        const [number] = this.#found.get(name) ?? [];
        control?.focus();
        if (number)
            control?.setSelectionRange(number.start, number.end);
    }
    #keep() {
        for (const [name, numbers] of this.#found) {
            const text = this.#textOf(name);
            for (const { start, end } of numbers)
                this.#kept.add(text.slice(start, end));
        }
        this.#found = new Map();
        this.#form.send();
    }
    #textOf(name) {
        return String(this.#form.heldBy(name));
    }
    #control(name) {
        return this.#form.root.querySelector(`#${CSS.escape(controlId(name))}`);
    }
}
