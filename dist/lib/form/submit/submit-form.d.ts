import type { LoadedForm } from '../state/loaded-form.js';
import type { PersonalNumberWatch } from '../personal-number/personal-number-watch.js';
import { type Outcome, type SubmittedForm } from './submission.js';
interface FormToSubmit extends Pick<SubmittedForm, 'host' | 'values' | 'submission'> {
    readonly personalNumbers: PersonalNumberWatch;
    /** Aborted when the form is removed from the page, or cleared. */
    readonly signal: AbortSignal;
    /** Aborted when the form is cleared; its status is then that of another message. */
    readonly cleared: AbortSignal;
}
/** Validates a form and sends its message. */
export declare function submitForm(formToSubmit: FormToSubmit, loaded: LoadedForm): Promise<Outcome>;
export {};
