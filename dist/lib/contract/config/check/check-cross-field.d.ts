import type { CheckedForm, CrossFieldIssue } from './checked-form.ts';
/** Checks what no single field can know: names, conditions, endpoints, and what the format cannot send. */
export declare function checkCrossField(form: CheckedForm): CrossFieldIssue[];
