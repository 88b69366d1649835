import type { ReactiveControllerHost } from 'lit';
import type { FormLoader } from '../state/form-loader.js';
import type { ShownIssue } from './issue-text.js';
import type { Pending } from './pending.js';
import { type Outcome, type Submission, type SubmissionStatus } from './submission.js';
import type { Submitter } from './submitter.js';
interface Options {
    readonly loader: FormLoader;
    /** Returns undefined until the submit feature is loaded. */
    readonly submitter: () => Submitter | undefined;
}
/** Stores the state of the message of a form, and waits for the submit feature, which validates and sends it. */
export declare class SubmissionController implements Submission {
    #private;
    issues: readonly ShownIssue[];
    pending: Pending | undefined;
    constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: Options);
    get status(): SubmissionStatus;
    set status(status: SubmissionStatus);
    /** Validates and sends the form. Resolves in every case. */
    submit(): Promise<Outcome>;
    reset(): void;
}
export {};
