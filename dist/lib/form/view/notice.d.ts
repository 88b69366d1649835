import { type TemplateResult } from 'lit';
import type { Note } from '../../contract/fields/field.ts';
import type { Link } from '../../contract/config/address.ts';
import type { Option } from '../../contract/fields/option.ts';
import type { FieldContext } from '../fields/field-context.ts';
/** A text between the questions. */
export declare function renderNote({ text }: Note, context: FieldContext): TemplateResult;
/**
 * What the chosen options have to say: a notice, or where the matter belongs instead. It stands in a region that is there
 * before its words are, so that a screen reader says them.
 */
export declare function renderNotice({ options, chosen }: {
    readonly options: readonly Option[];
    readonly chosen: readonly Option[];
}, { text }: FieldContext): TemplateResult | undefined;
/** A link out of the form; in a tab of its own, since what is written stays in this one. */
export declare function renderLink({ href, text }: Link, words: FieldContext['text']): TemplateResult;
/** A text with its line breaks as paragraphs. */
export declare const paragraphs: (text: string) => TemplateResult[];
