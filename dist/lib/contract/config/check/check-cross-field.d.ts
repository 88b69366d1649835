import type { CheckedForm, CrossFieldIssue } from './checked-form.js';
/** Checks rules across fields: names, conditions, endpoints, and the format. */
export declare function checkCrossField(form: CheckedForm): CrossFieldIssue[];
