import { nothing, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import type { ValuesController } from '../state/values-controller.ts';
/** Options of renderAlternatives(). */
export interface AlternativesOptions {
    readonly form: Form;
    readonly messages: Messages | AllMessages;
    readonly values: ValuesController;
    /** The contact details of the config. */
    readonly contact: TemplateResult | typeof nothing;
    readonly announce: (text: string) => void;
}
/** Renders the alternatives to sending: buttons that save a copy, valid or not, and contact details. */
export declare function renderAlternatives(options: AlternativesOptions): TemplateResult;
