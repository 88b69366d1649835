import { type nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.js';
import type { SubmissionStatus } from './submission.js';
/**
 * Renders the row of the send button.
 *
 * @param handleSubmit - Called when the send button is pressed.
 * @param further - The part of the row that the submit feature adds.
 */
export declare function renderActions(status: SubmissionStatus, messages: Messages, handleSubmit: (event: Event) => void, further: TemplateResult | typeof nothing | undefined): TemplateResult;
