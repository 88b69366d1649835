import type { Form } from '../../contract/config/form.ts';
import { type AnyLanguage } from '../../messages/all-languages.ts';
import type { AllMessages } from '../../messages/messages.ts';
/** Fetches every text in a language, and puts the form's own words in the place of ours. */
export declare function loadAllMessages(language: AnyLanguage, { texts }: Pick<Form, 'texts'>): Promise<AllMessages>;
