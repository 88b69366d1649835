import { type nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.js';
import type { SubmissionStatus } from './submission.js';
/** Renders the row of the send button, and what the submit feature adds to it. */
export declare function renderActions(status: SubmissionStatus, messages: Messages, further: TemplateResult | typeof nothing | undefined): TemplateResult;
