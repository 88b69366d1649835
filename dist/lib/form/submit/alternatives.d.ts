import { nothing, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import type { Transport } from '../../transport/own-transport.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { SubmissionStatus } from './submission-status.ts';
/** Options of renderAlternatives(). */
export interface AlternativesOptions {
    readonly form: Form;
    readonly messages: Messages | AllMessages;
    /** The element: the address of another contact page, and what replaces the built-in formats. */
    readonly host: {
        readonly fallback: string;
        readonly transport: Transport | undefined;
        readonly isConnected: boolean;
    };
    readonly values: ValuesController;
    readonly status: SubmissionStatus;
    /** The contact details of the config. */
    readonly contact: TemplateResult | typeof nothing;
    readonly announce: (text: string) => void;
}
/**
 * Renders the alternatives to sending again: buttons that save a copy, valid or not, and other ways to reach the
 * municipality. A message that may have arrived comes with what a repetition does.
 */
export declare function renderAlternatives(options: AlternativesOptions): TemplateResult;
