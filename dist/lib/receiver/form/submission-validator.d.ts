import type { Form } from '../../contract/config/form.js';
import { type Issue } from '../../contract/message/issue.js';
import { type Submission } from '../../contract/message/submission.js';
import { type Log } from '../log.js';
/** A form whose options have been fetched. */
export interface RefreshedForm extends Form {
    /** Addresses of the lists that have never been fetched, so that nobody knows their options. */
    readonly missingLists?: readonly string[];
}
/** Validates submissions against a form whose options may change. */
export interface SubmissionValidator {
    /** Resolves to `unavailable` while the options that a submission contains are not known. */
    validate(value: unknown): Promise<ValidatedSubmission | 'unavailable'>;
    /** Resolves to whether all options are known. */
    hasOptions(): Promise<boolean>;
}
/** A valid submission with the form that it was validated against. */
export interface ValidSubmission {
    readonly ok: true;
    readonly submission: Submission;
    readonly form: Form;
}
/** A valid submission, or the issues of one that is not. */
type ValidatedSubmission = ValidSubmission | {
    readonly ok: false;
    readonly issues: readonly Issue[];
};
/** Options of {@link createSubmissionValidator}. */
export interface SubmissionValidatorOptions {
    readonly form: Form;
    readonly refreshForm?: (() => Promise<RefreshedForm>) | undefined;
    readonly now: () => Date;
    readonly log: Log;
}
/**
 * Creates the validator of a receiver.
 *
 * Caches the form; refreshes it at once if it has fetched options, and again when a submission contains an unknown one.
 * Until a list has been fetched for the first time, a submission with an option that may be in it is not rejected.
 */
export declare function createSubmissionValidator(options: SubmissionValidatorOptions): SubmissionValidator;
export {};
