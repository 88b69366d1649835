import { nothing, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import type { ValuesController } from '../state/values-controller.ts';
/** A form whose message cannot be sent. */
export interface AlternativesOptions {
    readonly form: Form;
    readonly messages: Messages | AllMessages;
    readonly values: ValuesController;
    /** The contact details of the config. */
    readonly contact: TemplateResult | typeof nothing;
    readonly announce: (text: string) => void;
}
/** Renders what a resident can do with a message that cannot be sent: save a copy, valid or not, and contact us. */
export declare function renderAlternatives(options: AlternativesOptions): TemplateResult;
