import { type TemplateResult } from 'lit';
import type { FormAnswers } from './form-answers.ts';
import type { LoadedForm } from './load-form.ts';
/**
 * What a resident can do with a message that cannot be sent: take along all that stands in the form, whether the form
 * would take it or not, and reach the municipality in another way.
 */
export declare function renderWayOut({ form, messages, configured }: LoadedForm, answers: FormAnswers, say: (words: string) => void): TemplateResult;
