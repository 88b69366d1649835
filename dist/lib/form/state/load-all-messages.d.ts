import type { Form } from '../../contract/config/form.js';
import { type AnyLanguage } from '../../messages/languages.js';
import type { AllMessages } from '../../messages/messages.js';
/** Loads every message in a language, and replaces those that the form has texts of its own for. */
export declare function loadAllMessages(language: AnyLanguage, { texts }: Pick<Form, 'texts'>): Promise<AllMessages>;
