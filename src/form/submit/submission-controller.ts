import type { ReactiveControllerHost } from 'lit';
import type { FormLoader } from '../state/form-loader.ts';
import type { ShownIssue } from './issue-text.ts';
import type { Pending } from './pending.ts';
import { failedStatus, type Outcome, type Submission, type SubmissionStatus } from './submission.ts';
import type { Submitter } from './submitter.ts';

interface Options {
  readonly loader: FormLoader;
  /** Returns undefined until the submit feature is loaded. */
  readonly submitter: () => Submitter | undefined;
}

/** Stores the state of the message of a form, and waits for the submit feature, which validates and sends it. */
export class SubmissionController implements Submission {
  issues: readonly ShownIssue[] = [];

  pending: Pending | undefined;

  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #options: Options;
  #status: SubmissionStatus = { kind: 'idle' };

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, options: Options) {
    this.#host = host;
    this.#options = options;
  }

  get status(): SubmissionStatus {
    return this.#status;
  }

  set status(status: SubmissionStatus) {
    this.#status = status;
    this.#host.requestUpdate();
  }

  /** Validates and sends the form. Resolves in every case. */
  async submit(): Promise<Outcome> {
    const { loader, submitter } = this.#options;
    if (!submitter()) {
      this.status = { kind: 'sending', silent: true };
      // The wait is announced only if it is noticed: what follows may be an issue.
      const timer = setTimeout(() => {
        if (this.status.kind === 'sending') this.status = { kind: 'sending' };
      }, 500);
      await loader.loadSubmitFeature();
      clearTimeout(timer);
      // The form was cleared meanwhile. Without an endpoint, it has failed already.
      if (this.#status.kind === 'idle') return { kind: 'cancelled' };
    }
    return submitter()?.submit() ?? (this.status = failedStatus(navigator.onLine ? 'incomplete' : 'offline'));
  }

  reset(): void {
    this.issues = [];
    this.pending = undefined;
    this.status = { kind: 'idle' };
  }
}
