import { nothing, type TemplateResult } from 'lit';
import type { FormState } from '../../contract/values/evaluate-form.ts';
import type { Messages } from '../../messages/messages.ts';
/** Explains the tick, where there is one. */
export declare const renderRequiredNote: ({ inputs }: FormState, { requiredNote }: Messages) => TemplateResult | typeof nothing;
