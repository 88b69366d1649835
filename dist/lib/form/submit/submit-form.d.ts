import type { Form } from '../../contract/config/form.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Outcome, Submission } from './submission.ts';
interface FormToSubmit {
    readonly form: Form;
    readonly messages: Messages;
}
/** Validates a form and sends its message. Resolves in every case. */
export declare function submitForm(submission: Submission, loaded: FormToSubmit): Promise<Outcome>;
export {};
