import { html } from 'lit';
import type { InputOf } from '../../../contract/fields/field.ts';
import type { Option } from '../../../contract/fields/option.ts';
import type { ConfiguredFieldState, FieldView } from '../field-view.ts';
import type { ComboboxOption } from './option-search.ts';

type SelectField = InputOf<'select'>;

/** A choice of one from a list that is too long to scan. */
export const comboboxView = {
  typeHint: ({ hint }, messages) => (hint === undefined ? [messages.combobox.hint] : []),

  render: (field, state) =>
    html`<synpunkt-combobox
      .controlId=${state.id}
      .name=${field.name}
      .options=${localizedOptions(field, state)}
      .value=${String(state.value)}
      .invalid=${state.invalid}
      .describedBy=${state.describedBy ?? ''}
      .busy=${state.busy}
      .texts=${state.messages.combobox}
    ></synpunkt-combobox>`,
} satisfies FieldView<SelectField>;

interface LocalizedOptions {
  readonly options: readonly Option[];
  readonly language: string;
  readonly localized: readonly ComboboxOption[];
}

/** The last options of each field: the combobox indexes an array only once. */
const cache = new WeakMap<SelectField, LocalizedOptions>();

function localizedOptions(
  field: SelectField,
  { options, language, text }: ConfiguredFieldState,
): readonly ComboboxOption[] {
  const cached = cache.get(field);
  const isSame =
    cached?.language === language &&
    cached.options.length === options.length &&
    cached.options.every((option, index) => option === options[index]);
  if (isSame) return cached.localized;
  const localized = options.map(({ value, label, group }) => ({
    value,
    label: text(label),
    group: group === undefined ? undefined : text(group),
  }));
  cache.set(field, { options, language, localized });
  return localized;
}
