import { type TemplateResult } from 'lit';
import type { Field } from '../../contract/fields/field.ts';
import type { VisibleInput } from '../../contract/values/evaluate-form.ts';
import type { Messages } from '../../messages/messages.ts';
import { type ShownIssue } from './issue-text.ts';
/**
 * Sorts issues into answers to mend, each as a link to its control, and what no field of the form is to blame for, said
 * once. An answer that is out of sight by now has nothing left to mend.
 */
export declare function summaryItems(issues: readonly ShownIssue[], fields: readonly Field[], visible: ReadonlyMap<string, VisibleInput>, messages: Messages): {
    toMend: TemplateResult[];
    unknown: TemplateResult[];
};
