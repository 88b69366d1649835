import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FormLoader } from '../state/form-loader.ts';
import type { LoadedForm } from '../state/loaded-form.ts';
import type { IssueTexts, ShownIssue } from './issue-text.ts';
import type { Pending } from './pending.ts';
import { hasEndpoint } from './resolve-endpoint.ts';
import type { Outcome, Submission, SubmissionHost } from './submission.ts';
import { failedStatus, type SubmissionStatus } from './submission-status.ts';

const noIssueTexts: IssueTexts = { fields: [], form: [] };

interface Options extends Pick<Submission, 'values' | 'personalNumbers' | 'beforeSend'> {
  readonly loader: FormLoader;
}

/**
 * Submits the form of its host. It stores the state of the message, and waits for the files and for the submit feature,
 * which validates and sends.
 */
export class SubmissionController implements ReactiveController, Submission {
  issues: readonly ShownIssue[] = [];

  pending: Pending | undefined;

  readonly host: SubmissionHost & ReactiveControllerHost;
  readonly values: Submission['values'];
  readonly personalNumbers: Submission['personalNumbers'];
  readonly beforeSend: Submission['beforeSend'];

  readonly #loader: FormLoader;
  #status: SubmissionStatus = { kind: 'idle' };
  #disconnected = new AbortController();

  constructor(host: SubmissionHost & ReactiveControllerHost, options: Options) {
    const { loader, values, personalNumbers, beforeSend } = options;
    this.host = host;
    this.values = values;
    this.personalNumbers = personalNumbers;
    this.beforeSend = beforeSend;
    this.#loader = loader;
    host.addController(this);
  }

  get status(): SubmissionStatus {
    return this.#status;
  }

  set status(status: SubmissionStatus) {
    this.#status = status;
    this.host.requestUpdate();
  }

  get signal(): AbortSignal {
    return this.#disconnected.signal;
  }

  hostConnected(): void {
    if (this.#disconnected.signal.aborted) this.#disconnected = new AbortController();
    addEventListener('online', this.#handleOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleOnline);
    // An element that is moved, or mounted again by its tag, is connected before the next task; its message goes on.
    setTimeout(() => {
      if (!this.host.isConnected) this.#disconnected.abort();
    });
  }

  /** Validates and sends the form. Resolves in every case. */
  async submit(): Promise<Outcome> {
    try {
      return await this.#submit();
    } catch (error) {
      // As where the page has replaced a global that the browser provides. The transport itself never throws.
      console.error('synpunkt:', error);
      const { status } = this;
      return status.kind === 'sent' ? status : (this.status = failedStatus('incomplete'));
    }
  }

  async #submit(): Promise<Outcome> {
    const loader = this.#loader;
    const { loaded } = loader;
    if (!loaded) return { kind: 'cancelled' };
    const waits = !loader.submitFeature || this.values.hasPendingWork;
    if (waits) this.status = { kind: 'sending', silent: true };
    // The wait is announced only if it is noticed: what follows may be an issue.
    const timer = setTimeout(() => {
      const { status } = this;
      if (status.kind === 'sending' && status.silent) this.status = { kind: 'sending' };
    }, 500);
    const [feature, unprepared] = await Promise.all([loader.loadSubmitFeature(), this.values.whenReady()]);
    clearTimeout(timer);
    // The form was cleared meanwhile.
    if (waits && this.status.kind !== 'sending') return { kind: 'cancelled' };
    if (unprepared !== undefined) {
      // Sending without the file would let the resident believe that it was included.
      this.status = { kind: 'idle' };
      return { kind: 'unprepared', field: unprepared };
    }
    if (feature) return feature.submitForm(this, loaded);
    return (this.status = failedStatus(navigator.onLine ? 'incomplete' : 'offline'));
  }

  /** Returns the texts of the issues, of which a form that leads elsewhere has none. */
  issueTexts({ form, messages }: LoadedForm): IssueTexts {
    const { inputs, redirected } = this.values.state;
    const { submitFeature } = this.#loader;
    if (!submitFeature || redirected) return noIssueTexts;
    return submitFeature.issueTexts(this.issues, form.fields, inputs, messages);
  }

  /** Shows an error when no endpoint is configured; returns whether one is. */
  checkEndpoint(): boolean {
    const { endpoint, transport } = this.host;
    const { loaded } = this.#loader;
    const isConfigured = Boolean(transport) || (loaded !== undefined && hasEndpoint(endpoint, loaded.form));
    const { status } = this;
    if (!isConfigured) {
      this.status = failedStatus('unconfigured');
      // It shows other ways to reach the municipality.
      if (loaded) void this.#loader.loadSubmitFeature();
    } else if (status.kind === 'failed' && status.reason === 'unconfigured') this.status = { kind: 'idle' };
    return isConfigured;
  }

  /** Forgets the last message. */
  reset(): void {
    this.issues = [];
    this.pending = undefined;
    this.status = { kind: 'idle' };
  }

  readonly #handleOnline = (): void => {
    const { status } = this;
    if (status.kind === 'failed' && status.reason === 'offline') this.status = { ...status, online: true };
  };
}
