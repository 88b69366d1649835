import { type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.js';
import { type FormLanguage } from '../../contract/config/form-languages.js';
import type { AllMessages } from '../../messages/messages.js';
/**
 * Picks the language of a form: a preferred one, else its own, else that of the page around it. If the form offers a
 * choice of languages, it is one of these.
 */
export declare function chooseLanguage({ language, languages }: Pick<Form, 'language' | 'languages'>, element: Element, preferred: readonly string[]): FormLanguage;
/** Renders a select that changes the language of the form; undefined if there is no choice. */
export declare function renderLanguages(tags: readonly string[], messages: AllMessages, change: (language: string) => void): TemplateResult | undefined;
