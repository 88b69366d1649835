import { type TemplateResult } from 'lit';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import type { SubmissionState } from './submission-controller.ts';
/** The row that sends, and that offers to erase what was written. */
export declare function renderActions(delivery: SubmissionState, messages: Messages | AllMessages, clear: (() => void) | undefined): TemplateResult;
