import { type TemplateResult } from 'lit';
import type { AllMessages } from '../../../messages/messages.ts';
import { type DescribedMessage } from './message-text.ts';
/**
 * Opens the resident's e-mail with the message; of one that is too long, the beginning, and all of it is copied. In a tab
 * of its own: an e-mail on the web would take the form's place, and Chromium asks whether to leave the page.
 */
export declare function renderMail(email: string, message: () => DescribedMessage, messages: AllMessages, say: (words: string) => void): TemplateResult;
