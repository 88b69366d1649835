import { type nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
import type { SubmissionStatus } from './submission.ts';
/** Renders the row of the send button, and what the submit feature adds to it. */
export declare function renderActions(status: SubmissionStatus, messages: Messages, further: TemplateResult | typeof nothing | undefined): TemplateResult;
