import { type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { AllMessages } from '../../messages/messages.ts';
import { type AnyLanguage } from '../../messages/all-languages.ts';
/**
 * The language of a form: what is wanted first, then its own, then that of the page around it. One that says which
 * languages there are to choose from is in one of these.
 */
export declare function languageOf({ language, languages }: Pick<Form, 'language' | 'languages'>, element: Element, wanted: readonly string[]): AnyLanguage;
/** Lets the resident read the form in another language; nothing that was written is lost by it. */
export declare function renderLanguages(languages: readonly string[], messages: AllMessages, change: (language: string) => void): TemplateResult | undefined;
