import type { Form } from '../contract/config/form.ts';
import { type Issue } from '../contract/message/issue.ts';
import { type Submission } from '../contract/message/submission.ts';
import { type Log } from './log.ts';
/** A form whose options may change while messages for it come in. */
export interface LiveForm {
    /** Checks a message; where it bears an option that is not known, the form is asked for anew first. */
    read(value: unknown): Promise<ReadSubmission>;
}
/** A message that fits the form, as that was then, or what is wrong with it. */
export type ReadSubmission = {
    readonly ok: true;
    readonly submission: Submission;
    readonly form: Form;
} | {
    readonly ok: false;
    readonly issues: readonly Issue[];
};
/** What a live form needs to know. */
export interface LiveFormOptions {
    readonly form: Form;
    readonly refreshForm?: (() => Promise<Form>) | undefined;
    readonly now: () => Date;
    readonly log: Log;
}
/** Makes a form live: it is asked for at once, and again at most once a minute. */
export declare function createLiveForm({ form: first, refreshForm, now, log }: LiveFormOptions): LiveForm;
