import { type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.js';
import type { AllMessages } from '../../messages/messages.js';
import type { Localizer } from '../state/config-feature.js';
/** Renders the privacy notice: one sentence, and the details that GDPR Article 13 asks for in a disclosure. */
export declare function renderPrivacy(privacy: NonNullable<Form['privacy']>, { privacy: texts }: AllMessages, localize: Localizer): TemplateResult;
