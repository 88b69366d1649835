/** Creates the status of a message that was not sent. */
export const failedStatus = (reason, { issues = [], unsure = false } = {}) => ({ kind: 'failed', reason, issues, unsure });
/** Returns the heading of a failure: not sent, or, where no answer came, that the message may have arrived. */
export function failureHeading({ unsure }, messages) {
    return unsure ? messages.unsure : messages.failure;
}
