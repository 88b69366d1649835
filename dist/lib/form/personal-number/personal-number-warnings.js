import { html } from 'lit';
import { loadConfigMessages } from '../../messages/languages.js';
import { controlId } from '../fields/control.js';
import { addStyleSheet } from '../view/apply-theme.js';
import { infoIcon } from '../view/icons.js';
import { warningStyles } from './personal-number-warnings.styles.js';
/** Warns of personal numbers below their fields: the resident can remove them, edit the text or send it unchanged. */
export class PersonalNumberWarnings {
    #form;
    #confirmedNumbers = new Set();
    #numbers = new Map();
    #texts;
    /** The messages that {@link #texts} belong to, also while they are being loaded. */
    #messages;
    #loading = Promise.resolve();
    /** The texts that the resident was asked about. */
    #askedTexts = '';
    #isRemoved = false;
    constructor(form) {
        this.#form = form;
        addStyleSheet(form.root, warningStyles);
    }
    /** The text for the live region: that there are numbers, or that they have been removed. */
    get status() {
        if (this.#numbers.size > 0)
            return this.#texts?.heading ?? '';
        return this.#isRemoved ? (this.#texts?.removed ?? '') : '';
    }
    /**
     * Shows the warnings of numbers that the resident has not confirmed, in the language of the form. Resolves when their
     * texts are loaded, or cannot be.
     */
    update(numbers, messages) {
        if (messages !== this.#messages)
            this.#loading = this.#loadTexts(messages);
        const unconfirmed = [...numbers].map(([name, found]) => {
            const text = this.#textOf(name);
            return [name, found.filter(({ start, end }) => !this.#confirmedNumbers.has(text.slice(start, end)))];
        });
        this.#numbers = new Map(unconfirmed.filter(([, found]) => found.length > 0));
        return this.#loading;
    }
    /** Focuses the first unanswered warning, once per text; returns undefined if there is none. */
    askForConfirmation() {
        const [name] = this.#numbers.keys();
        this.#isRemoved = false;
        const texts = [...this.#numbers.keys()].map((field) => this.#textOf(field)).join('\n');
        if (name === undefined || !this.#texts || texts === this.#askedTexts)
            return undefined;
        this.#askedTexts = texts;
        return this.#form.focus(`#${CSS.escape(warningId(name))}`);
    }
    /** Renders the warning below a field; undefined where there is none. */
    renderWarning(name) {
        const texts = this.#texts;
        if (!texts || !this.#numbers.has(name))
            return undefined;
        const id = warningId(name);
        return html `
      <div
        class="warning"
        part="warning"
        role="group"
        id=${id}
        tabindex="-1"
        aria-labelledby="${id}-heading"
        aria-describedby="${id}-text"
      >
        <p class="warning-heading" id="${id}-heading">${infoIcon()}<span .textContent=${texts.heading}></span></p>
        <p id="${id}-text" .textContent=${texts.text}></p>
        <div class="warning-actions">
          ${renderButton(texts.remove, () => this.#remove(name))} ${renderButton(texts.edit, () => this.#edit(name))}
          ${renderButton(texts.keep, () => this.#confirm())}
        </div>
      </div>
    `;
    }
    /** Takes the texts of a form with a config from its messages, else loads them; a failed load is tried again. */
    async #loadTexts(messages) {
        this.#messages = messages;
        if ('personalNumber' in messages) {
            this.#texts = messages.personalNumber;
            return;
        }
        try {
            const { personalNumber } = await loadConfigMessages(messages.language); // set by the language's file
            if (messages === this.#messages)
                this.#texts = personalNumber;
            this.#form.requestUpdate();
        }
        catch {
            this.#messages = undefined;
        }
    }
    #remove(name) {
        const numbers = this.#numbers.get(name) ?? [];
        // From the end, so that the indices of the numbers before stay correct.
        const rest = numbers.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), this.#textOf(name));
        this.#isRemoved = true;
        this.#form.setValue(name, rest);
        this.#control(name)?.focus();
    }
    #edit(name) {
        const control = this.#control(name);
        const [number] = this.#numbers.get(name) ?? [];
        control?.focus();
        if (number)
            control?.setSelectionRange(number.start, number.end);
    }
    #confirm() {
        for (const [name, numbers] of this.#numbers) {
            const text = this.#textOf(name);
            for (const { start, end } of numbers)
                this.#confirmedNumbers.add(text.slice(start, end));
        }
        this.#numbers = new Map();
        this.#form.submit();
    }
    #textOf(name) {
        return String(this.#form.valueOf(name));
    }
    #control(name) {
        return this.#form.root.querySelector(`#${CSS.escape(controlId(name))}`);
    }
}
const warningId = (name) => `${controlId(name)}-number`;
const renderButton = (text, handleClick) => html `<button class="action quiet" part="button" type="button" @click=${handleClick} .textContent=${text}></button>`;
