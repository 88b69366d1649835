import type { Form } from '../contract/config/form.ts';
import { type Issue } from '../contract/message/issue.ts';
import { type Submission } from '../contract/message/submission.ts';
import { type Log } from './log.ts';
/** Validates a submission against a form whose options may change. */
export type ValidateSubmission = (value: unknown) => Promise<ValidatedSubmission>;
/** A valid submission with the form that it was validated against, or its issues. */
type ValidatedSubmission = {
    readonly ok: true;
    readonly submission: Submission;
    readonly form: Form;
} | {
    readonly ok: false;
    readonly issues: readonly Issue[];
};
/** Options of {@link createSubmissionValidator}. */
export interface SubmissionValidatorOptions {
    readonly form: Form;
    readonly refreshForm?: (() => Promise<Form>) | undefined;
    readonly now: () => Date;
    readonly log: Log;
}
/**
 * Creates the validator of a receiver.
 *
 * Caches the form; refreshes it at once if it has fetched options, and again when a submission contains an unknown one.
 */
export declare function createSubmissionValidator(options: SubmissionValidatorOptions): ValidateSubmission;
export {};
