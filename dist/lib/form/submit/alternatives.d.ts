import { type TemplateResult } from 'lit';
import type { ValuesController } from '../state/values-controller.ts';
import type { LoadedForm } from '../state/load-form.ts';
/**
 * What a resident can do with a message that cannot be sent: take along all that stands in the form, whether the form
 * would take it or not, and reach the municipality in another way.
 */
export declare function renderAlternatives({ form, messages, configured }: LoadedForm, answers: ValuesController, say: (words: string) => void): TemplateResult;
