import { flattenInputs } from '../../contract/values/flatten-inputs.js';
import { SynpunktBeforeSendEvent } from '../events.js';
import { isReadable } from '../fields/files/read-file.js';
import { isUnshown } from '../fields/unshown-fields.js';
import { filesOf } from '../state/collect-values.js';
import { deliver } from './deliver.js';
import { completeDraft, prepareMessage } from './pending.js';
import { readControls } from './read-controls.js';
import { resolveEndpoint } from './resolve-endpoint.js';
import { lockAnswers } from './lock-answers.js';
import { failedStatus } from './submission.js';
import { validateForm } from './validate-form.js';
/** The time that a live region is read in. */
const minSendingMs = 250;
/** Validates a form and sends its message. */
export async function submitForm(formToSubmit, loaded) {
    const { host, values, submission, personalNumbers, cleared } = formToSubmit;
    const { form, messages } = loaded;
    readControls(host.renderRoot, values);
    // The last update may have been before a text was set without an event.
    if (form.warnOfPersonalNumbers)
        await personalNumbers.update(values.state, messages);
    if (cleared.aborted)
        return { kind: 'cancelled' };
    if (values.state.redirected)
        return cancelledOutcome(submission);
    const validation = validateForm(form, messages.language, values);
    submission.issues = validation.ok ? [] : validation.issues;
    if (!validation.ok) {
        submission.status = { kind: 'idle' };
        return { kind: 'invalid' };
    }
    const endpoint = resolveEndpoint(host.endpoint, form, values.state);
    if (!endpoint && !host.transport)
        return (submission.status = failedStatus('unconfigured'));
    const asking = personalNumbers.askForConfirmation();
    if (asking) {
        const outcome = cancelledOutcome(submission);
        await asking;
        return outcome;
    }
    if (!host.dispatchEvent(new SynpunktBeforeSendEvent()))
        return cancelledOutcome(submission);
    const unlock = lockAnswers(host.renderRoot, values);
    try {
        const sending = sendMessage(formToSubmit, loaded, validation.values, endpoint);
        // A transport of the page's own may not know the signal.
        return await Promise.race([sending, cancelledWhen(cleared)]);
    }
    finally {
        unlock();
    }
}
async function sendMessage({ host, values, submission, personalNumbers, signal, cleared }, { form, messages, configFeature }, validValues, endpoint) {
    const message = prepareMessage(host, form, messages.language, validValues, completeDraft(values), submission.pending);
    if (filesOf(values).size > 0) {
        submission.status = { kind: 'sending' };
        const issues = await removeUnreadableFiles(values, messages, cleared);
        if (cleared.aborted)
            return { kind: 'cancelled' };
        submission.issues = issues;
        if (issues.length > 0) {
            submission.status = { kind: 'idle' };
            return { kind: 'invalid' };
        }
    }
    submission.pending = message.pending;
    const showSending = (details = {}) => {
        if (!cleared.aborted)
            submission.status = { kind: 'sending', ...details };
    };
    showSending();
    const delivery = deliver(message, {
        form,
        messages,
        endpoint,
        transport: host.transport,
        files: filesOf(values),
        hints: configFeature?.readHints(host.renderRoot, form),
        signal,
        onRetry: () => showSending({ retrying: true }),
        onProgress: (progress) => {
            if (!('files' in messages))
                return;
            const percent = Math.floor(progress * 100);
            showSending({ progress: messages.files.sending({ percent }) });
        },
    });
    // Otherwise screen readers would read that it is being sent after the result, which moves the focus.
    if (host.matches(':focus-within'))
        await new Promise((resolve) => setTimeout(resolve, minSendingMs));
    const result = await delivery;
    if (cleared.aborted)
        return { kind: 'cancelled' };
    // After a conflict the id belongs to another message, so that the next try needs a new one.
    if (result.ok || result.reason === 'conflict')
        submission.pending = undefined;
    if (!result.ok) {
        if (result.reason === 'invalid')
            warnOfUnknownForm(form, result.issues);
        const { inputs } = values.state;
        // An issue of a field that is not shown belongs to the form.
        submission.issues = result.issues.map((issue) => {
            const { input } = inputs.get(issue.field) ?? {};
            return input && !isUnshown(input) ? issue : { ...issue, field: '' };
        });
        return (submission.status = failedStatus(result.reason, result));
    }
    const { receipt } = result;
    submission.status = { kind: 'sent', receipt, content: message.content };
    values.reset();
    personalNumbers.reset();
    return { kind: 'sent', receipt };
}
/** Tells the web editor when an endpoint validates another form than this one. */
function warnOfUnknownForm({ name, fields }, issues) {
    const names = new Set(flattenInputs(fields).map(({ input }) => input.name));
    // An endpoint that has words of its own explains itself.
    const unknown = issues.filter(({ field, message }) => message === undefined && !names.has(field));
    if (unknown.length === 0)
        return;
    const details = unknown.map(({ field, code }) => `${field || 'message'}: ${code}`).join(', ');
    console.error(`synpunkt: the endpoint does not accept the form "${name}" (${details}); an endpoint of your own must check the fields of this form, and the receiver needs the config that the tag has in data-config (SYNPUNKT_CONFIG)`);
}
/** Removes the files that can no longer be read, such as a film that was moved; returns an issue that names each. */
async function removeUnreadableFiles(values, messages, cleared) {
    const issues = [];
    await Promise.all([...filesOf(values)].map(async ([field, files]) => {
        const readable = await Promise.all(files.map(isReadable));
        if (readable.every(Boolean) || cleared.aborted)
            return;
        const lost = files.filter((_, index) => !readable[index]);
        values.set(field, files.filter((_, index) => readable[index]));
        if (!('files' in messages))
            return;
        const { unreadableFile } = messages.files;
        issues.push(...lost.map(({ name }) => ({ field, code: 'wrongFile', message: unreadableFile({ name }) })));
    }));
    return issues;
}
/** Resolves to the outcome of a cancelled submission once a signal aborts. */
const cancelledWhen = (signal) => new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
});
/** Returns the outcome of a submission that was cancelled, and sets its status to idle. */
function cancelledOutcome(submission) {
    submission.status = { kind: 'idle' };
    return { kind: 'cancelled' };
}
