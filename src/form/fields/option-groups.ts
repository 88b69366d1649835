import { html, type TemplateResult } from 'lit';
import type { Option } from '../../contract/fields/option.ts';
import type { FieldContext } from './field-context.ts';

/** Puts the options of a select under the headings of their groups. */
export function renderOptionGroups(
  options: readonly Option[],
  text: FieldContext['text'],
  renderOption: (option: Option) => TemplateResult,
): TemplateResult[] {
  const runs: { heading: string | undefined; options: Option[] }[] = [];
  for (const option of options) {
    const heading = option.group === undefined ? undefined : text(option.group);
    const last = runs.at(-1);
    if (last?.heading === heading && last) last.options.push(option);
    else runs.push({ heading, options: [option] });
  }
  return runs.map(({ heading, options: inner }) =>
    heading === undefined
      ? html`${inner.map(renderOption)}`
      : html`<optgroup label=${heading}>${inner.map(renderOption)}</optgroup>`,
  );
}
