import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.js';
import type { SubmissionStatus } from './submission.js';
/**
 * Renders the content after the send button: the text of a retry, or the button that clears the form.
 *
 * @param handleClear - Called when the button that clears the form is pressed; undefined if there is nothing to clear.
 */
export declare function renderFurtherActions(status: SubmissionStatus, { clear, retrying }: Messages, handleClear: (() => void) | undefined): TemplateResult | typeof nothing;
/** Renders the confirmation for clearing the form, in place of the send button. */
export declare function renderConfirmClear({ clear }: Messages, handleConfirm: () => void, handleCancel: () => void): TemplateResult;
