import { type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { AllMessages } from '../../messages/messages.ts';
import type { FieldContext } from '../fields/field-context.ts';
/** Tells in a sentence what happens to personal data, and the rest to those who ask (GDPR Article 13). */
export declare function renderPrivacy(privacy: NonNullable<Form['privacy']>, { privacy: words }: AllMessages, text: FieldContext['text']): TemplateResult;
