import { html, nothing, type TemplateResult } from 'lit';
import type { FormState } from '../../contract/values/evaluate-form.ts';
import type { Messages } from '../../messages/messages.ts';
import { tickIcon } from './icons.ts';

/** Explains the tick, where there is one. */
export const renderRequiredNote = (
  { inputs }: FormState,
  { requiredNote }: Messages,
): TemplateResult | typeof nothing =>
  [...inputs.values()].some(({ required }) => required)
    ? html`<p class="required-note" part="required">${tickIcon()}<span>${requiredNote}</span></p>`
    : nothing;
