import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FailureReason, Receipt } from '../../contract/message/receipt.ts';
import type { Values } from '../../contract/values/values-schema.ts';
import type { Transport } from '../../transport/own-transport.ts';
import type { PersonalNumberWatch } from '../personal-number/personal-number-watch.ts';
import type { FormLoader } from '../state/form-loader.ts';
import type { LoadedForm } from '../state/loaded-form.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { ShownIssue } from './issue-text.ts';
import type { Pending } from './pending.ts';
import { hasEndpoint, resolveEndpoint } from './resolve-endpoint.ts';
import type { FailedStatus, SubmissionStatus } from './submission-status.ts';
import type { SubmitFeature } from './submit-feature.ts';

/** The result of a press on the send button. */
export type Outcome =
  | { readonly kind: 'sent'; readonly receipt: Receipt }
  | Pick<FailedStatus, 'kind' | 'reason' | 'unsure'>
  /** Answers have to be corrected. */
  | { readonly kind: 'invalid' }
  /** A file of a field could not be prepared, which its field shows. */
  | { readonly kind: 'unprepared'; readonly field: string }
  /** Nothing was sent, and the resident knows why. */
  | { readonly kind: 'cancelled' };

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: ParentNode;
    readonly endpoint: string;
    readonly transport: Transport | undefined;
  };

interface Options {
  readonly loader: FormLoader;
  readonly values: ValuesController;
  /** Undefined until a submit feature is loaded. */
  readonly personalNumbers: () => PersonalNumberWatch | undefined;
  /** Returns whether the page lets the message be sent. */
  readonly beforeSend: () => boolean;
}

const cancelled: Outcome = { kind: 'cancelled' };

/** Submits the form of its host, from the validation to the receipt. */
export class SubmissionController implements ReactiveController {
  status: SubmissionStatus = { kind: 'idle' };

  /** The issues of the last try, by our validation or by the endpoint. */
  issues: readonly ShownIssue[] = [];

  /** The message of the last try, until it has a receipt. */
  pending: Pending | undefined;

  readonly #host: Host;
  readonly #options: Options;
  #disconnected = new AbortController();

  constructor(host: Host, options: Options) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#disconnected.signal.aborted) this.#disconnected = new AbortController();
    addEventListener('online', this.#handleOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleOnline);
    // An element that is moved, or mounted again by its tag, is connected before the next task; its message goes on.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#disconnected.abort();
    });
  }

  /** Validates and sends the form. Resolves in every case. */
  async submit(): Promise<Outcome> {
    const { loader, values } = this.#options;
    const { loaded } = loader;
    if (!loaded) return cancelled;
    const waits = !loader.submitFeature || values.hasPendingWork;
    if (waits) this.#setStatus({ kind: 'sending' });
    const [feature, unprepared] = await Promise.all([loader.loadSubmitFeature(), values.whenReady()]);
    // The form was cleared meanwhile.
    if (waits && this.status.kind !== 'sending') return cancelled;
    if (unprepared !== undefined) {
      // Sending without the file would let the resident believe that it was included.
      this.#setStatus({ kind: 'idle' });
      return { kind: 'unprepared', field: unprepared };
    }
    return feature ? this.#validateAndSend(loaded, feature) : this.#fail(navigator.onLine ? 'incomplete' : 'offline');
  }

  /** Shows an error when no endpoint is configured; returns whether one is. */
  checkEndpoint(): boolean {
    const { endpoint, transport } = this.#host;
    const { loaded } = this.#options.loader;
    const isConfigured = Boolean(transport) || (loaded !== undefined && hasEndpoint(endpoint, loaded.form));
    const { status } = this;
    if (!isConfigured) this.#fail('unconfigured');
    else if (status.kind === 'failed' && status.reason === 'unconfigured') this.#setStatus({ kind: 'idle' });
    return isConfigured;
  }

  /** Forgets the last message. */
  reset(): void {
    this.issues = [];
    this.pending = undefined;
    this.#setStatus({ kind: 'idle' });
  }

  async #validateAndSend(loaded: LoadedForm, feature: SubmitFeature): Promise<Outcome> {
    const { values, personalNumbers, beforeSend } = this.#options;
    const { renderRoot, endpoint: ownEndpoint, transport } = this.#host;
    values.readControls(renderRoot);
    if (values.state.redirected) return this.#cancel();
    const validation = feature.validateForm(loaded.form, values);
    this.issues = validation.ok ? [] : validation.issues;
    if (!validation.ok) {
      this.#setStatus({ kind: 'idle' });
      return { kind: 'invalid' };
    }
    const endpoint = resolveEndpoint(ownEndpoint, loaded.form, values.state);
    if (!endpoint && !transport) return this.#fail('unconfigured');
    if (personalNumbers()?.askForConfirmation() || !beforeSend()) return this.#cancel();
    return this.#send(loaded, feature, validation.values, endpoint);
  }

  async #send(
    { form, messages }: LoadedForm,
    feature: SubmitFeature,
    validValues: Values,
    endpoint: string | undefined,
  ): Promise<Outcome> {
    const { values, personalNumbers } = this.#options;
    const message = feature.prepareMessage(form, messages.language, validValues, this.pending);
    this.pending = message.pending;
    this.#setStatus({ kind: 'sending' });
    const result = await feature.deliver(message, {
      form,
      messages,
      endpoint,
      transport: this.#host.transport,
      files: values.files(),
      signal: this.#disconnected.signal,
      onRetry: () => this.#setStatus({ kind: 'sending', retrying: true }),
      onProgress: (progress) => this.#setStatus({ kind: 'sending', progress }),
    });
    // After a conflict the id belongs to another message, so that the next try needs a new one.
    if (result.ok || result.reason === 'conflict') this.pending = undefined;
    if (!result.ok) {
      const { inputs } = values.state;
      // An issue of a field that is not shown belongs to the form.
      this.issues = result.issues.map((issue) => (inputs.has(issue.field) ? issue : { ...issue, field: '' }));
      return this.#fail(result.reason, result);
    }
    const { receipt } = result;
    this.#setStatus({ kind: 'sent', receipt, content: message.content });
    values.reset();
    personalNumbers()?.reset();
    return { kind: 'sent', receipt };
  }

  #fail(reason: FailureReason, { issues = [], unsure = false }: Partial<FailedStatus> = {}): Outcome {
    this.#setStatus({ kind: 'failed', reason, issues, unsure });
    return { kind: 'failed', reason, unsure };
  }

  #cancel(): Outcome {
    this.#setStatus({ kind: 'idle' });
    return cancelled;
  }

  #setStatus(status: SubmissionStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }

  readonly #handleOnline = (): void => {
    const { status } = this;
    if (status.kind === 'failed' && status.reason === 'offline') this.#setStatus({ ...status, online: true });
  };
}
