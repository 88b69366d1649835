import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { adoptStyles } from '../../view/adopt-styles.ts';
import { FieldChangeEvent } from '../field-change-event.ts';
import { chevronIcon } from '../../view/icons.ts';
import { comboboxStyles } from './combobox.styles.ts';
import { OptionSearch, type ComboboxOption } from './option-search.ts';
import { renderOptions, rowId } from './render-options.ts';
import { rowAt, rowsAtOnce, RowWindow } from './row-window.ts';

/** The words of a combobox. */
export interface ComboboxTexts {
  /** Names the button that opens the list. */
  readonly open: string;
  readonly noMatch: string;
  readonly matches: (params: { count: number }) => string;
}

/** Without motion, and no further than it takes. */
const gently = { block: 'nearest', behavior: 'instant' } as const;

/**
 * A choice from a list that is too long to look through: typing narrows it down. The form makes it; a page has no use
 * for it alone.
 *
 * It renders into itself, so that label and hints of the form that it stands in reach its control.
 *
 * @tagname synpunkt-combobox
 * @fires {FieldChangeEvent} field-change - Another option has been chosen, or none.
 * @csspart input - The control.
 * @csspart toggle - The button that opens the list.
 * @csspart list - The list, or what is said where nothing fits.
 * @csspart optgroup - The name of a group in the list.
 * @csspart option - A row of the list.
 */
export class SynpunktCombobox extends LitElement {
  static override properties = {
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
  };

  /** The id of the control; other ids are made from it. */
  controlId = '';

  /** The field that the chosen value belongs to. */
  name = '';

  /** What there is to choose from; as long as it is the same array, it is prepared for searching only once. */
  options: readonly ComboboxOption[] = [];

  /** The value of the chosen option; empty for none. */
  value = '';

  /** Whether the answer has an error. */
  invalid = false;

  /** The ids of what describes the control. */
  describedBy = '';

  /** Whether nothing can be changed, since a message is on its way. */
  busy = false;

  /** The words in the form's language. */
  texts: ComboboxTexts = { open: '', noMatch: '', matches: () => '' };

  /** Milliseconds without a key after which the number of matches is said aloud. */
  pause = 500;

  private text = '';
  private expanded = false;
  private active = -1;
  private status = '';

  #typed = false;
  #search = new OptionSearch([]);
  #matches: readonly ComboboxOption[] = [];
  readonly #rows = new RowWindow();
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptStyles(this.getRootNode(), comboboxStyles);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // One that is taken out while it has the focus may not be told that it loses it.
    this.#choose(this.value);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('options')) this.#search = new OptionSearch(this.options);
    if (!this.#typed && (changed.has('options') || changed.has('value'))) this.text = this.#labelOf(this.value);
    if (this.busy) this.#close();
    if (!this.expanded || !changed.has('options')) return;
    this.#find();
    this.active = Math.min(this.active, this.#matches.length - 1);
    this.#rows.bring(this.active, this.#matches.length);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const input = this.#input;
    // Not in the template, which knows what it has written last, but not what has been typed since.
    if (input && input.value !== this.text) input.value = this.text;
    if (this.expanded && this.#list) this.#show(this.#list, changed);
  }

  protected override render(): TemplateResult {
    const { controlId, expanded, texts } = this;
    const some = expanded && this.#matches.length > 0;
    return html`
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
        aria-expanded=${some ? 'true' : 'false'}
        aria-activedescendant=${this.#rows.holds(this.active) ? rowId(controlId, this.active) : nothing}
        aria-invalid=${this.invalid ? 'true' : nothing}
        aria-describedby=${this.describedBy || nothing}
        ?readonly=${this.busy}
        @input=${this.#handleInput}
        @keydown=${this.#handleKeydown}
        @click=${this.#open}
        @blur=${this.#settle}
      />
      <button
        class="toggle"
        part="toggle"
        type="button"
        tabindex="-1"
        aria-label=${texts.open}
        aria-controls="${controlId}-list"
        aria-expanded=${some ? 'true' : 'false'}
        @mousedown=${this.#keepFocus}
        @click=${this.#handleToggle}
      >
        ${chevronIcon()}
      </button>
      <div
        class="options"
        part="list"
        id="${controlId}-list"
        role="listbox"
        aria-label=${(some && this.#label) || texts.open}
        tabindex="-1"
        ?hidden=${!some}
        @mousedown=${this.#keepFocus}
        @click=${this.#handleClick}
        @scroll=${this.#handleScroll}
      >
        <div class="rows">${some ? this.#renderRows() : nothing}</div>
      </div>
      ${
        expanded && !some
          ? html`<p class="options no-match" part="list" aria-hidden="true" @mousedown=${this.#keepFocus}>
              ${texts.noMatch}
            </p>`
          : nothing
      }
      <p class="visually-hidden" role="status">${this.status}</p>
    `;
  }

  #renderRows(): TemplateResult[] {
    const { controlId: id, active, value } = this;
    return renderOptions(this.#matches, { id, active, value, from: this.#rows.from, count: rowsAtOnce });
  }

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  /** The words of the label. Asked for before the control has its id, Firefox and WebKit would never find any. */
  get #label(): string | undefined {
    return this.#input?.labels?.[0]?.textContent.trim();
  }

  get #list(): HTMLElement | null {
    return this.querySelector('[role=listbox]');
  }

  #labelOf(value: string): string {
    return this.options.find((option) => option.value === value)?.label ?? '';
  }

  /** Where the chosen option stands among all; typing has left it behind. */
  get #start(): number {
    return this.#typed ? -1 : this.#matches.findIndex(({ value }) => value === this.value);
  }

  #find(): void {
    this.#matches = this.#typed ? this.#search.find(this.text) : this.options;
  }

  #open(): void {
    if (this.expanded || this.busy) return;
    this.expanded = true;
    this.#find();
    this.#rows.from = 0;
    this.#rows.bring(this.#start, this.#matches.length);
    const input = this.#input;
    // So that what is typed next takes the place of what was chosen, unless the resident has marked some of it.
    if (!this.#typed && input?.selectionStart === input?.selectionEnd) input?.select();
  }

  #close(): void {
    this.expanded = false;
    this.active = -1;
    this.status = '';
    clearTimeout(this.#timer);
  }

  #move(step: 1 | -1): void {
    const { length } = this.#matches;
    const start = this.#start;
    if (length === 0) return;
    if (this.active >= 0) this.active = (this.active + step + length) % length;
    else if (start >= 0) this.active = start;
    else this.active = step > 0 ? 0 : length - 1;
    this.#rows.bring(this.active, this.#matches.length);
    // From here on the row that is read out tells its number and theirs.
    clearTimeout(this.#timer);
  }

  /** The value that the resident means by what stands in the control; undefined where that is not certain. */
  get #meant(): string | undefined {
    if (!this.#typed) return this.value;
    if (this.text.trim() === '') return '';
    const named = this.#search.named(this.text);
    return (named.length === 1 ? named[0] : named.find(({ value }) => value === this.value))?.value;
  }

  #choose(value: string): void {
    const changed = value !== this.value;
    this.#typed = false;
    this.value = value;
    this.text = this.#labelOf(value);
    this.#close();
    if (changed) this.dispatchEvent(new FieldChangeEvent(this.name, value));
  }

  #settle(): void {
    this.#choose(this.#meant ?? this.value);
  }

  /** Brings what matters into sight. */
  #show(list: HTMLElement, changed: PropertyValues): void {
    this.#rows.fill(list, this.#matches.length);
    if (changed.has('text') || changed.has('expanded')) {
      list.scrollTop = 0;
      rowAt(list, this.#start)?.scrollIntoView(gently);
    }
    if (changed.has('expanded')) {
      list.scrollIntoView(gently);
      this.scrollIntoView(gently);
    }
    if (changed.has('active')) rowAt(list, this.active)?.scrollIntoView(gently);
  }

  #handleScroll(): void {
    if (this.#list && this.#rows.follow(this.#list, this.#matches.length)) this.requestUpdate();
  }

  #handleInput(): void {
    this.#typed = true;
    this.text = this.#input?.value ?? '';
    this.expanded = true;
    this.active = -1;
    this.#rows.from = 0;
    this.#find();
    // Said at every key, it would be cut off by the next one, or lag behind.
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { length: count } = this.#matches;
      this.status = count > 0 ? this.texts.matches({ count }) : this.texts.noMatch;
    }, this.pause);
  }

  #handleKeydown(event: KeyboardEvent): void {
    if (event.isComposing || this.busy) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        this.#handleArrow(event.key === 'ArrowDown' ? 1 : -1, event.altKey);
        break;
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        // These are about what is typed: the screen reader is to follow the caret.
        this.active = -1;
        break;
      case 'Enter':
        this.#handleEnter(event);
        break;
      case 'Escape':
        if (!this.expanded) return;
        // A dialog around the form stays open.
        event.preventDefault();
        event.stopPropagation();
        this.#close();
        break;
    }
  }

  #handleArrow(step: 1 | -1, alt: boolean): void {
    if (alt && step < 0) return this.#close();
    this.#open();
    if (!alt) this.#move(step);
  }

  #handleEnter(event: KeyboardEvent): void {
    const value = this.#matches[this.active]?.value ?? this.#meant;
    // What is typed but no answer must not be lost by sending the form without it.
    if (this.expanded || value === undefined) event.preventDefault();
    if (value === undefined) this.#open();
    else this.#choose(value);
  }

  #handleToggle(): void {
    this.#input?.focus();
    if (this.expanded) this.#close();
    else this.#open();
  }

  #handleClick({ target }: Event): void {
    const row = target instanceof Element ? target.closest('[role=option]') : null;
    const option = row && this.#matches[Number(row.getAttribute('aria-posinset')) - 1];
    if (option) this.#choose(option.value);
  }

  #keepFocus(event: Event): void {
    event.preventDefault();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'synpunkt-combobox': SynpunktCombobox;
  }
}
