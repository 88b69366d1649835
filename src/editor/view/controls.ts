import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedByIds, renderFrame } from '../../form/fields/field-frame.ts';
import type { FrameContent, FrameKind, Rendered } from '../../form/fields/field-view.ts';
import { chevronIcon, errorIcon } from '../../form/view/icons.ts';
import { messagesIn } from '../model/default-texts.ts';
import type { Store } from '../store.ts';

/** A control in the widget's own frame. */
export interface ControlOptions {
  readonly store: Store;
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  /** A hint below the control, which may come and go while the control has the focus. */
  readonly note?: string | undefined;
  /** Below the control. */
  readonly below?: TemplateResult | undefined;
}

export interface TextOptions extends ControlOptions {
  readonly value: string;
  /** Called at each change, with the current text. */
  readonly change: (value: string) => void;
  /** Language of the text, if it is not that of the editor. */
  readonly lang?: string | undefined;
  readonly inputMode?: 'url' | 'decimal' | 'numeric';
  readonly isShort?: boolean;
  readonly isReadonly?: boolean;
  /** Whether the change waits until the control is left. */
  readonly isLate?: boolean;
}

/** A choice in words. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Renders a frame with the hint and the error of a control. */
function renderInFrame(
  kind: FrameKind,
  options: ControlOptions & { readonly value?: unknown },
  render: (state: { describedBy: string | typeof nothing; invalid: 'true' | typeof nothing }) => Rendered,
): Rendered {
  const { store, id, label, hint, isRequired = false, below } = options;
  const error = store.view.rejected?.id === id ? store.view.rejected.error : options.error;
  const hints = hint ? [hint] : [];
  // The frame of a control with a further hint would be another one, and the control with it.
  const note = store.view.emptied === id ? emptiedNote(options) : options.note;
  const describedBy = [describedByIds(id, hints, error), note && `${id}-note`].filter(Boolean).join(' ') || undefined;
  const content: FrameContent = {
    id,
    label,
    required: isRequired,
    hints,
    invalid: error !== undefined,
    error: error === undefined ? undefined : renderError(store, id, error),
    describedBy,
    messages: messagesIn(store.language),
    below: note ? html`<p class="hint" id="${id}-note" .textContent=${note}></p>` : below,
  };
  const control = render({ describedBy: describedBy ?? nothing, invalid: error === undefined ? nothing : 'true' });
  return renderFrame(kind, content, control);
}

/** The note on the text that applies while a control is empty. */
const emptiedNote = ({ store, value }: ControlOptions & { readonly value?: unknown }): string | undefined =>
  typeof value === 'string' && value !== '' ? store.t.emptied({ text: value }) : undefined;

/** The value of a text control: an invalid text as it was written, or nothing in one that has just been emptied. */
function shownValue({ store, id, value }: TextOptions): string {
  const { rejected, emptied } = store.view;
  return rejected?.id === id ? rejected.value : emptied === id ? '' : value;
}

/** Changes a text as it is written: one that is emptied stays empty until it loses the focus. */
function write({ store, id, change }: TextOptions, text: string): void {
  if (store.view.rejected?.id === id) store.show({ rejected: undefined });
  change(text);
  const emptied = text === '' ? id : undefined;
  if (store.view.emptied !== emptied) store.show({ emptied });
}

/** Renders the error of a control or a part, which its `aria-describedby` refers to by `id` and `-error`. */
export const renderError = (store: Store, id: string, error: string): TemplateResult =>
  html`<p class="error" id="${id}-error">
    ${errorIcon()}<span
      ><span class="visually-hidden" .textContent=${`${store.t.error}: `}></span><span .textContent=${error}></span
    ></span>
  </p>`;

/** Renders a text of one line. */
export function renderText(options: TextOptions): Rendered {
  const { id, lang, inputMode, isShort, isReadonly = false, isLate = false } = options;
  return renderInFrame(
    'label',
    options,
    ({ describedBy, invalid }) =>
      html`<input
        id=${id}
        class=${isShort ? 'short' : ''}
        type="text"
        inputmode=${inputMode ?? nothing}
        lang=${lang ?? nothing}
        autocomplete="off"
        spellcheck=${inputMode ? 'false' : nothing}
        .value=${shownValue(options)}
        ?readonly=${isReadonly}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${isLate ? nothing : (event: Event) => write(options, valueOf(event))}
        @change=${isLate ? (event: Event) => write(options, valueOf(event)) : nothing}
      />`,
  );
}

/** Renders a text of several lines. */
export function renderTextarea(options: TextOptions & { readonly rows?: number }): Rendered {
  const { id, lang, rows = 3, isReadonly = false, isLate = false } = options;
  return renderInFrame(
    'label',
    options,
    ({ describedBy, invalid }) =>
      html`<textarea
        id=${id}
        rows=${rows}
        lang=${lang ?? nothing}
        .value=${shownValue(options)}
        ?readonly=${isReadonly}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
        @input=${isLate ? nothing : (event: Event) => write(options, valueOf(event))}
        @change=${isLate ? (event: Event) => write(options, valueOf(event)) : nothing}
      ></textarea>`,
  );
}

/** Renders a choice of one from a list that opens. */
export function renderSelect(
  options: ControlOptions & {
    readonly value: string;
    readonly choices: readonly Choice[];
    readonly change: (value: string) => void;
  },
): Rendered {
  const { id, value, choices, change } = options;
  const isKnown = choices.some((choice) => choice.value === value);
  const all = isKnown ? choices : [{ value, label: value }, ...choices];
  return renderInFrame(
    'label',
    options,
    ({ describedBy, invalid }) =>
      html`<div class="select">
        <select
          id=${id}
          .value=${live(value)}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          @change=${(event: Event) => change(valueOf(event))}
        >
          ${all.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value} .textContent=${choice.label}></option>`)}
        </select>
        ${chevronIcon()}
      </div>`,
  );
}

/** Renders a choice of one among a few, all in view. */
export function renderRadios(
  options: ControlOptions & {
    readonly value: string;
    readonly choices: readonly Choice[];
    readonly change: (value: string) => void;
  },
): Rendered {
  const { id, value, choices, change } = options;
  return renderInFrame(
    'radiogroup',
    options,
    () =>
      html`<div class="choices">
        ${choices.map(
          (choice, index) =>
            html`<label class="choice">
              <input
                type="radio"
                id=${index === 0 ? id : `${id}:${index}`}
                name=${id}
                value=${choice.value}
                .checked=${live(choice.value === value)}
                @change=${() => change(choice.value)}
              />
              <span .textContent=${choice.label}></span>
            </label>`,
        )}
      </div>`,
  );
}

/** Renders a choice of several. */
export function renderChecks(
  options: ControlOptions & {
    readonly values: readonly string[];
    readonly choices: readonly Choice[];
    readonly change: (values: readonly string[]) => void;
  },
): Rendered {
  const { id, values, choices, change } = options;
  return renderInFrame(
    'group',
    options,
    () =>
      html`<div class="choices">
        ${choices.map(
          ({ value, label }, index) =>
            html`<label class="choice">
              <input
                type="checkbox"
                id=${index === 0 ? id : `${id}:${index}`}
                .checked=${live(values.includes(value))}
                @change=${(event: Event) =>
                  change(isChecked(event) ? [...values, value] : values.filter((other) => other !== value))}
              />
              <span .textContent=${label}></span>
            </label>`,
        )}
      </div>`,
  );
}

/** Renders a statement that is true or false. */
export function renderCheckbox(
  options: ControlOptions & { readonly value: boolean; readonly change: (value: boolean) => void },
): Rendered {
  const { id, label, hint, error, value, change, store } = options;
  const hints = hint ? [hint] : [];
  return html`<div class=${error ? 'field invalid' : 'field'}>
    ${error === undefined ? nothing : renderError(store, id, error)}
    <div class="choices">
      <label class="choice">
        <input
          type="checkbox"
          id=${id}
          .checked=${live(value)}
          aria-describedby=${describedByIds(id, hints, error) ?? nothing}
          aria-invalid=${error === undefined ? nothing : 'true'}
          @change=${(event: Event) => change(isChecked(event))}
        />
        <span .textContent=${label}></span>
      </label>
    </div>
    ${hint ? html`<p class="hint" id="${id}-hint" .textContent=${hint}></p>` : nothing}
  </div>`;
}

/** Renders a button with a text. */
export const renderButton = (
  label: string,
  press: (event: Event) => void,
  {
    isQuiet = true,
    isDisabled = false,
    id,
    describes,
    opens,
  }: {
    isQuiet?: boolean;
    isDisabled?: boolean;
    id?: string;
    describes?: string;
    /** The part that the button opens and closes. */
    opens?: { readonly id: string; readonly isOpen: boolean };
  } = {},
): TemplateResult =>
  html`<button
    type="button"
    class=${isQuiet ? 'action quiet' : 'action'}
    id=${id ?? nothing}
    aria-disabled=${isDisabled ? 'true' : nothing}
    aria-expanded=${opens ? String(opens.isOpen) : nothing}
    aria-controls=${opens?.isOpen ? opens.id : nothing}
    @click=${isDisabled ? nothing : press}
  >
    <span .textContent=${label}></span
    >${describes ? html`<span class="visually-hidden" .textContent=${` ${describes}`}></span>` : nothing}
  </button>`;

/** Renders a part that opens, and remembers whether it is open. */
export function renderDetails(
  store: Store,
  name: string,
  summary: string,
  content: () => Rendered | readonly Rendered[],
): TemplateResult {
  const isOpen = store.isOpen(name);
  return html`<details
    class="more"
    id="more-${name}"
    ?open=${isOpen}
    @toggle=${(event: Event) => {
      const { open } = event.currentTarget as HTMLDetailsElement; // the element of this template
      if (open !== store.isOpen(name)) store.toggle(name, open);
    }}
  >
    <summary .textContent=${summary}></summary>
    ${isOpen ? html`<div class="stack">${content()}</div>` : nothing}
  </details>`;
}

/** The value of the control of an event. */
export const valueOf = ({ target }: Event): string => {
  const { value }: { value?: unknown } = Object(target);
  return typeof value === 'string' ? value : '';
};

const isChecked = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.checked;
