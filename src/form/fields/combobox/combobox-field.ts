import { html, nothing, type TemplateResult } from 'lit';
import type { InputOf } from '../../../contract/fields/field.ts';
import type { Option } from '../../../contract/fields/option.ts';
import type { ComboboxOption } from './option-search.ts';
import { controlId, type ConfigFieldContext, type InputState } from '../field-context.ts';
import { describedBy, renderFrame } from '../field-frame.ts';

/** The words of the last list of each field: the combobox prepares a list for searching once. */
const inWords = new WeakMap<
  InputOf<'select'>,
  { options: readonly Option[]; language: string; words: readonly ComboboxOption[] }
>();

/** A choice from a list that is too long to look through. */
export function renderLongSelect(
  input: InputOf<'select'>,
  state: InputState,
  context: ConfigFieldContext,
): TemplateResult {
  const { name } = input;
  const framed = { ...input, typeHint: input.hint === undefined ? context.messages.combobox.hint : undefined };
  const describing = describedBy(framed, state);
  return renderFrame(
    framed,
    state,
    context,
    html`<synpunkt-combobox
      .controlId=${controlId(name)}
      .name=${name}
      .options=${wordsOf(input, state.options, context)}
      .value=${String(state.value)}
      .invalid=${state.error !== undefined}
      .describedBy=${describing === nothing ? '' : describing}
      .busy=${context.busy}
      .texts=${context.messages.combobox}
    ></synpunkt-combobox>`,
  );
}

function wordsOf(
  input: InputOf<'select'>,
  options: readonly Option[],
  { messages, text }: ConfigFieldContext,
): readonly ComboboxOption[] {
  const { language } = messages;
  const last = inWords.get(input);
  const isSame =
    last?.language === language &&
    last.options.length === options.length &&
    last.options.every((option, index) => option === options[index]);
  if (isSame) return last.words;
  const words = options.map(({ value, label, group }) => ({
    value,
    label: text(label),
    group: group === undefined ? undefined : text(group),
  }));
  inWords.set(input, { options, language, words });
  return words;
}
