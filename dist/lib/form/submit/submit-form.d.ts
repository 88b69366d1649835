import type { Form } from '../../contract/config/form.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import type { PersonalNumberWatch } from '../personal-number/personal-number-watch.ts';
import { type Outcome, type SubmittedForm } from './submission.ts';
interface FormToSubmit extends Pick<SubmittedForm, 'host' | 'values' | 'submission' | 'beforeSend'> {
    readonly personalNumbers: PersonalNumberWatch;
    /** Aborted when the form is removed from the page. */
    readonly signal: AbortSignal;
}
interface Loaded {
    readonly form: Form;
    readonly messages: Messages | AllMessages;
}
/** Validates a form and sends its message. */
export declare function submitForm(formToSubmit: FormToSubmit, loaded: Loaded): Promise<Outcome>;
export {};
