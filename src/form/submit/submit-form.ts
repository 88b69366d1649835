import type { Form } from '../../contract/config/form.ts';
import type { Values } from '../../contract/values/values-schema.ts';
import type { Messages } from '../../messages/messages.ts';
import { deliver } from './deliver.ts';
import { prepareMessage } from './pending.ts';
import { readControls } from './read-controls.ts';
import { resolveEndpoint } from './resolve-endpoint.ts';
import type { Outcome, Submission } from './submission.ts';
import { failedStatus } from './submission-status.ts';
import { validateForm } from './validate-form.ts';

interface FormToSubmit {
  readonly form: Form;
  readonly messages: Messages;
}

/** Validates a form and sends its message. Resolves in every case. */
export async function submitForm(submission: Submission, loaded: FormToSubmit): Promise<Outcome> {
  const { host, values, personalNumbers, beforeSend } = submission;
  const { form } = loaded;
  readControls(host.renderRoot, values);
  if (values.state.redirected) return cancelledOutcome(submission);
  const validation = validateForm(form, loaded.messages.language, values);
  submission.issues = validation.ok ? [] : validation.issues;
  if (!validation.ok) {
    submission.status = { kind: 'idle' };
    return { kind: 'invalid' };
  }
  const endpoint = resolveEndpoint(host.endpoint, form, values.state);
  if (!endpoint && !host.transport) return (submission.status = failedStatus('unconfigured'));
  if (personalNumbers()?.askForConfirmation() || !beforeSend()) return cancelledOutcome(submission);
  return sendMessage(submission, loaded, validation.values, endpoint);
}

async function sendMessage(
  submission: Submission,
  { form, messages }: FormToSubmit,
  validValues: Values,
  endpoint: string | undefined,
): Promise<Outcome> {
  const { host, values, signal, personalNumbers } = submission;
  const message = prepareMessage(form, messages.language, validValues, submission.pending);
  submission.pending = message.pending;
  submission.status = { kind: 'sending' };
  const result = await deliver(message, {
    form,
    messages,
    endpoint,
    transport: host.transport,
    files: values.files(),
    signal,
    onRetry: () => (submission.status = { kind: 'sending', retrying: true }),
    onProgress: (progress) => (submission.status = { kind: 'sending', progress }),
  });
  // After a conflict the id belongs to another message, so that the next try needs a new one.
  if (result.ok || result.reason === 'conflict') submission.pending = undefined;
  if (!result.ok) {
    const { inputs } = values.state;
    // An issue of a field that is not shown belongs to the form.
    submission.issues = result.issues.map((issue) => (inputs.has(issue.field) ? issue : { ...issue, field: '' }));
    return (submission.status = failedStatus(result.reason, result));
  }
  const { receipt } = result;
  submission.status = { kind: 'sent', receipt, content: message.content };
  values.reset();
  personalNumbers()?.reset();
  return { kind: 'sent', receipt };
}

/** Returns the outcome of a submission that was cancelled, and sets its status to idle. */
function cancelledOutcome(submission: Submission): Outcome {
  submission.status = { kind: 'idle' };
  return { kind: 'cancelled' };
}
