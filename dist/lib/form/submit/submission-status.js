/** Creates the status of a message that was not sent. */
export const failedStatus = (reason, { issues = [], unsure = false } = {}) => ({ kind: 'failed', reason, issues, unsure });
/**
 * Returns the text of the form's live region: the progress of a message that is being sent, else the last announcement.
 *
 * @param announcement - The result of the last key or press, else the status of the personal number warnings.
 */
export function liveRegionText(status, { sending, retrying, online }, announcement) {
    if (status.kind === 'sending')
        return status.retrying ? retrying : sending;
    const texts = status.kind === 'failed' && status.online ? [online, announcement] : [announcement];
    return texts.filter(Boolean).join(' ');
}
