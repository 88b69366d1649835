import { html, LitElement, nothing } from 'lit';
import { addStyleSheet } from '../../view/apply-theme.js';
import { chevronIcon } from '../../view/icons.js';
import { FieldChangeEvent } from '../control.js';
import { comboboxStyles } from './combobox.styles.js';
import { noTexts } from './combobox-texts.js';
import { OptionSearch } from './option-search.js';
import { renderOptions, rowId } from './render-options.js';
import { maxRows, rowAt, RowWindow } from './row-window.js';
/** Without animation, and no further than needed. */
const scrollOptions = { block: 'nearest', behavior: 'instant' };
/**
 * A choice of one from a long list, which is filtered by typing. Created by the form; not for use on a page.
 *
 * Renders into its light DOM, so that the label and the hints of the form can refer to its control by id.
 *
 * @tagname synpunkt-combobox
 * @fires {FieldChangeEvent} field-change - Another option has been chosen, or none.
 * @csspart input - The control.
 * @csspart toggle - The button that opens the list.
 * @csspart list - The list, or the message that no option matches.
 * @csspart optgroup - The heading of a group in the list.
 * @csspart option - A row of the list.
 */
export class SynpunktCombobox extends LitElement {
    constructor() {
        super(...arguments);
        /** The id of the control; other ids begin with it. */
        this.controlId = '';
        /** The name of the field. */
        this.name = '';
        /** The options; the same array is indexed only once. */
        this.options = [];
        /** The value of the chosen option; empty for none. */
        this.value = '';
        /** Whether the value has an error. */
        this.invalid = false;
        /** The ids for `aria-describedby` of the control. */
        this.describedBy = '';
        /** Whether the value cannot be changed, since a message is being sent. */
        this.busy = false;
        /** The texts in the form's language. */
        this.texts = noTexts;
        /** Milliseconds after the last key until the number of matches is announced. */
        this.announceDelay = 500;
        this.text = '';
        this.expanded = false;
        this.active = -1;
        this.status = '';
        this.#typed = false;
        this.#search = new OptionSearch([]);
        this.#matches = [];
        this.#rows = new RowWindow();
    }
    static { this.properties = {
        controlId: { attribute: false },
        name: { attribute: false },
        options: { attribute: false },
        value: { attribute: false },
        invalid: { attribute: false },
        describedBy: { attribute: false },
        busy: { attribute: false },
        texts: { attribute: false },
        text: { state: true },
        expanded: { state: true },
        active: { state: true },
        status: { state: true },
    }; }
    #typed;
    #search;
    #matches;
    #rows;
    #timer;
    /**
     * Chooses the option whose label the control shows, however that came there; if there is none, shows the last choice, and
     * announces it.
     */
    commit() {
        this.#readText();
        const value = this.#typedValue;
        this.#choose(value ?? this.value);
        if (value === undefined)
            this.status = this.text ? this.texts.kept({ label: this.text }) : this.texts.removed;
    }
    connectedCallback() {
        super.connectedCallback();
        for (const style of comboboxStyles)
            addStyleSheet(this.getRootNode(), style);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        // An element that is removed while it has the focus may get no blur event.
        this.#choose(this.#typedValue ?? this.value);
    }
    createRenderRoot() {
        return this;
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        // A text that the page or an extension has written is read before it is replaced.
        if (this.busy && changed.has('busy'))
            this.commit();
        if (changed.has('options'))
            this.#search = new OptionSearch(this.options);
        if (!this.#typed && (changed.has('options') || changed.has('value')))
            this.text = this.#labelOf(this.value);
        // Without close(), which would clear the announcement of the commit.
        if (this.busy)
            this.expanded = false;
        if (!this.expanded || !changed.has('options'))
            return;
        this.#filter();
        this.active = Math.min(this.active, this.#matches.length - 1);
        this.#rows.include(this.active, this.#matches.length);
    }
    updated(changed) {
        super.updated(changed);
        // Not in the template: Lit compares with the value that it has set last, not with what was typed since.
        if (this.#input && this.#input.value !== this.text)
            this.#input.value = this.text;
        if (this.expanded && this.#list)
            this.#scrollIntoView(this.#list, changed);
    }
    render() {
        const { controlId, expanded, texts } = this;
        const isListShown = expanded && this.#matches.length > 0;
        return html `
      <input
        part="input"
        id=${controlId}
        type="text"
        role="combobox"
        data-field=${this.name}
        autocomplete="off"
        autocorrect="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls="${controlId}-list"
        aria-expanded=${isListShown ? 'true' : 'false'}
        aria-activedescendant=${this.#rows.includes(this.active) ? rowId(controlId, this.active) : nothing}
        aria-invalid=${this.invalid ? 'true' : nothing}
        aria-describedby=${this.describedBy || nothing}
        ?readonly=${this.busy}
        @input=${this.#handleInput}
        @keydown=${this.#handleKeydown}
        @click=${this.#open}
        @blur=${this.commit}
      />
      <button
        class="toggle"
        part="toggle"
        type="button"
        tabindex="-1"
        aria-label=${texts.open}
        aria-controls="${controlId}-list"
        aria-expanded=${isListShown ? 'true' : 'false'}
        @mousedown=${this.#preventBlur}
        @click=${this.#handleToggle}
      >
        ${chevronIcon()}
      </button>
      <div
        class="options"
        part="list"
        id="${controlId}-list"
        role="listbox"
        aria-label=${(isListShown && this.#label) || texts.open}
        tabindex="-1"
        ?hidden=${!isListShown}
        @mousedown=${this.#preventBlur}
        @click=${this.#handleClick}
        @scroll=${this.#handleScroll}
      >
        <div class="rows">${isListShown ? this.#renderRows() : nothing}</div>
      </div>
      ${expanded && !isListShown
            ? html `<p
              class="options no-match"
              part="list"
              aria-hidden="true"
              @mousedown=${this.#preventBlur}
              .textContent=${texts.noMatch}
            ></p>`
            : nothing}
      <p class="visually-hidden" role="status" .textContent=${this.status}></p>
    `;
    }
    #renderRows() {
        const { controlId: id, active, value } = this;
        return renderOptions(this.#matches, { id, active, value, from: this.#rows.from, count: maxRows });
    }
    get #input() {
        return this.querySelector('input');
    }
    /** The text of the label. Read after the control has its id: Firefox and WebKit cache a missing label. */
    get #label() {
        return this.#input?.labels?.[0]?.textContent.trim();
    }
    get #list() {
        return this.querySelector('[role=listbox]');
    }
    #labelOf(value) {
        return this.options.find((option) => option.value === value)?.label ?? '';
    }
    /** The index of the chosen option in the list; -1 while text is being typed. */
    get #chosenIndex() {
        return this.#typed ? -1 : this.#matches.findIndex(({ value }) => value === this.value);
    }
    #filter() {
        this.#matches = this.#typed ? this.#search.find(this.text) : this.options;
    }
    #open() {
        if (this.expanded || this.busy)
            return;
        this.expanded = true;
        this.#filter();
        this.#rows.from = 0;
        this.#rows.include(this.#chosenIndex, this.#matches.length);
        const input = this.#input;
        // So that typing replaces the chosen text, unless the resident has selected a part of it.
        if (!this.#typed && input?.selectionStart === input?.selectionEnd)
            input?.select();
    }
    #close() {
        this.expanded = false;
        this.active = -1;
        this.status = '';
        clearTimeout(this.#timer);
    }
    #move(step) {
        const { length } = this.#matches;
        const chosenIndex = this.#chosenIndex;
        if (length === 0)
            return;
        if (this.active >= 0)
            this.active = (this.active + step + length) % length;
        else if (chosenIndex >= 0)
            this.active = chosenIndex;
        else
            this.active = step > 0 ? 0 : length - 1;
        this.#rows.include(this.active, this.#matches.length);
        // No announcement: screen readers read the position of the active row and the number of rows.
        clearTimeout(this.#timer);
    }
    /** The value of the option with the typed label; '' without a text; undefined if no option has it, or several have. */
    get #typedValue() {
        if (!this.#typed)
            return this.value;
        if (this.text.trim() === '')
            return '';
        const options = this.#search.findExact(this.text);
        return (options.length === 1 ? options[0] : options.find(({ value }) => value === this.value))?.value;
    }
    #choose(value) {
        const changed = value !== this.value;
        this.#typed = false;
        this.value = value;
        this.text = this.#labelOf(value);
        this.#close();
        if (changed)
            this.dispatchEvent(new FieldChangeEvent(this.name, value));
    }
    /** Scrolls the list and its chosen or active row into view. */
    #scrollIntoView(list, changed) {
        this.#rows.setHeight(list, this.#matches.length);
        if (changed.has('text') || changed.has('expanded')) {
            list.scrollTop = 0;
            rowAt(list, this.#chosenIndex)?.scrollIntoView(scrollOptions);
        }
        if (changed.has('expanded')) {
            list.scrollIntoView(scrollOptions);
            this.scrollIntoView(scrollOptions);
        }
        if (changed.has('active'))
            rowAt(list, this.active)?.scrollIntoView(scrollOptions);
    }
    #handleScroll() {
        if (this.#list && this.#rows.follow(this.#list, this.#matches.length))
            this.requestUpdate();
    }
    #readText() {
        const text = this.#input?.value ?? '';
        if (text !== this.text)
            this.#typed = true;
        this.text = text;
    }
    #handleInput(event) {
        this.#readText();
        // Autofill sets the text at once, often without focus, so that no blur event follows.
        const isReplaced = !(event instanceof InputEvent) || event.inputType === 'insertReplacementText';
        const root = this.getRootNode();
        const hasFocus = (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === this.#input;
        if (!hasFocus || (isReplaced && this.#typedValue !== undefined)) {
            this.commit();
            return;
        }
        this.expanded = true;
        this.active = -1;
        this.#rows.from = 0;
        this.#filter();
        this.status = '';
        // Announced at every key, it would be interrupted by the next one, or lag behind.
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => {
            const { length: count } = this.#matches;
            this.status = count > 0 ? this.texts.matches({ count }) : this.texts.noMatch;
        }, this.announceDelay);
    }
    #handleKeydown(event) {
        if (event.isComposing || this.busy)
            return;
        switch (event.key) {
            case 'ArrowDown':
            case 'ArrowUp':
                if (event.ctrlKey || event.metaKey || event.shiftKey)
                    return;
                event.preventDefault();
                this.#handleArrow(event.key === 'ArrowDown' ? 1 : -1, event.altKey);
                break;
            case 'ArrowLeft':
            case 'ArrowRight':
            case 'Home':
            case 'End':
                // These keys move the caret, which the screen reader then follows.
                this.active = -1;
                break;
            case 'Enter':
                this.#handleEnter(event);
                break;
            case 'Escape':
                if (!this.expanded)
                    return;
                // A dialog around the form must not close.
                event.preventDefault();
                event.stopPropagation();
                if (this.#matches.length > 0)
                    this.#close();
                else
                    this.commit();
                break;
        }
    }
    #handleArrow(step, alt) {
        if (alt && step < 0)
            return this.#close();
        this.#open();
        if (!alt)
            this.#move(step);
    }
    #handleEnter(event) {
        const value = this.#matches[this.active]?.value ?? this.#typedValue;
        // Typed text that is no option would be lost if the form were sent.
        if (this.expanded || value === undefined)
            event.preventDefault();
        if (value === undefined)
            this.#open();
        else
            this.#choose(value);
    }
    #handleToggle() {
        this.#input?.focus();
        if (this.expanded)
            this.#close();
        else
            this.#open();
    }
    #handleClick({ target }) {
        const row = target instanceof Element ? target.closest('[role=option]') : null;
        const option = row && this.#matches[Number(row.getAttribute('aria-posinset')) - 1];
        if (option)
            this.#choose(option.value);
    }
    #preventBlur(event) {
        event.preventDefault();
    }
}
