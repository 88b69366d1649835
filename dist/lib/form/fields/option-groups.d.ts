import { type TemplateResult } from 'lit';
import type { Option } from '../../contract/fields/option.ts';
import type { FieldContext } from './field-context.ts';
/** Puts the options of a select under the headings of their groups. */
export declare function renderOptionGroups(options: readonly Option[], text: FieldContext['text'], renderOption: (option: Option) => TemplateResult): TemplateResult[];
