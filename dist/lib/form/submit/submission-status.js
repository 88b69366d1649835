/** Creates the status of a message that was not sent. */
export const failedStatus = (reason, { issues = [], unsure = false } = {}) => ({ kind: 'failed', reason, issues, unsure });
/** Returns the heading of a failure: not sent, or, where no answer came, that the message may have arrived. */
export function failureHeading({ unsure }, messages) {
    return unsure ? messages.unsure : messages.failure;
}
/**
 * Returns the text of the form's live region: the progress of a message that is being sent, else the last announcement.
 *
 * @param announcement - The result of the last key or press, else the status of the personal number warnings.
 */
export function liveRegionText(status, messages, announcement) {
    if (status.kind === 'sending')
        return status.retrying ? messages.retrying : messages.sending;
    return `${status.kind === 'failed' && status.online ? messages.online(messages) : ''} ${announcement}`.trim();
}
