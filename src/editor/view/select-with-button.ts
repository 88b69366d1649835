import { html, type TemplateResult } from 'lit';
import { renderButton, renderSelect, type Choice, type ControlOptions } from './controls.ts';

/** Renders a select and a button that applies its choice: arrow keys change a select, which would apply each option passed. */
export function renderSelectWithButton({
  action,
  use,
  ...options
}: ControlOptions & {
  /** The first one is empty. */
  readonly choices: readonly [Choice, ...Choice[]];
  /** The words on the button. */
  readonly action: string;
  /** Describes the button to screen readers; the label by default. */
  readonly describes?: string;
  readonly use: (value: string) => void;
}): TemplateResult {
  const { store, id, label, choices, describes = label } = options;
  const chosen = store.view.chosen.get(id) ?? '';
  const value = choices.some((choice) => choice.value === chosen) ? chosen : '';
  const press = (): void => {
    store.choose(id, '');
    use(value);
  };
  return html`<div class="select-with-button">
    ${renderSelect({ ...options, value, change: (next) => store.choose(id, next) })}
    ${renderButton(action, press, { isDisabled: value === '', describes, id: `${id}-use` })}
  </div>`;
}
