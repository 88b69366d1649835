import { type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.js';
import type { AllMessages } from '../../messages/messages.js';
import type { Localizer } from '../state/config-feature.js';
/** Renders other ways to reach the municipality, for when the form cannot be sent. */
export declare function renderContact({ contact: { phone, email, link }, country }: Pick<Form, 'contact' | 'country'>, messages: AllMessages, localize: Localizer): TemplateResult;
