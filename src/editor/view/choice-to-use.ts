import { html, type TemplateResult } from 'lit';
import { renderButton, renderSelect, type Choice, type ControlOptions } from './controls.ts';

/**
 * Renders a list whose choice is used by a button beside it: keys go through the choices of a list, and each would be used at
 * once.
 */
export function renderChoiceToUse({
  action,
  use,
  ...options
}: ControlOptions & {
  /** First the one that chooses nothing. */
  readonly choices: readonly [Choice, ...Choice[]];
  /** The words on the button. */
  readonly action: string;
  /** What the button is about, for those who do not see where it is; without it the label. */
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
  return html`<div class="choice-to-use">
    ${renderSelect({ ...options, value, change: (next) => store.choose(id, next) })}
    ${renderButton(action, press, { isDisabled: value === '', describes, id: `${id}-use` })}
  </div>`;
}
