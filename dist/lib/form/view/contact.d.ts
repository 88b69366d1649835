import { type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { AllMessages } from '../../messages/messages.ts';
import type { FieldContext } from '../fields/field-context.ts';
/** Says how to reach the municipality where the form cannot be sent. */
export declare function renderContact({ phone, email, link }: NonNullable<Form['contact']>, messages: AllMessages, text: FieldContext['text']): TemplateResult;
