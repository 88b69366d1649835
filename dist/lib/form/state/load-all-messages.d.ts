import type { Form } from '../../contract/config/form.ts';
import { type AnyLanguage } from '../../messages/languages.ts';
import type { AllMessages } from '../../messages/messages.ts';
/** Loads every message in a language, and replaces those that the form has texts of its own for. */
export declare function loadAllMessages(language: AnyLanguage, { texts }: Pick<Form, 'texts'>): Promise<AllMessages>;
