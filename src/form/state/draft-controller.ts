import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import { toJson } from '../../contract/message/to-json.ts';
import type { RawValues } from '../../contract/values/evaluate-form.ts';
import type { Pending } from '../submit/pending.ts';
import type { SubmissionController } from '../submit/submission-controller.ts';
import { openDraftStore, type DraftStore, type SavedDraft } from './draft-store.ts';
import type { ValuesController } from './values-controller.ts';

/** The data of a form that is stored until it has been sent. */
interface Draft {
  /** The values of changed fields, by name. */
  readonly values: RawValues;
  /**
   * The message that the resident has tried to send: with its id, sending again is safe. Left out unless all of its answers
   * are in the draft as well, since what is not could be computed from its hash.
   */
  readonly pending?: Pending | undefined;
  /** The language that the resident has chosen. */
  readonly language?: string;
}

interface DraftControllerOptions {
  readonly values: ValuesController;
  readonly submission: SubmissionController;
  /** The language that the resident has chosen; '' for none. */
  readonly language: () => string;
  /** Called when the values of a draft have been restored. */
  readonly onRestore: () => Promise<void>;
}

/**
 * Saves the draft of its form at every change, and restores it. If it cannot be saved, or files are chosen, which it omits,
 * the browser asks before leaving the page; the listener is added only then, since it may exclude the page from the
 * back/forward cache. DraftSync does the rest, once the form is open.
 */
export class DraftController implements ReactiveController, SavedDraft {
  store: DraftStore | undefined;
  stored = '';

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: DraftControllerOptions;
  #outlivesPage = true;

  constructor(host: ReactiveControllerHost & Element, options: DraftControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // Adds the listener for leaving again after the element was moved.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#handleBeforeUnload);
  }

  hostUpdated(): void {
    if (!this.store) return;
    const { values, submission, language } = this.#options;
    const draftValues = values.draftValues();
    const json = toJson(draftValues);
    const { pending } = submission;
    // Without the same values again.
    const sent = pending?.draft === json ? { ...pending, draft: undefined } : undefined;
    const text =
      json === '{}' ? '' : toJson({ values: draftValues, pending: sent, language: language() } satisfies Draft);
    if (text !== this.stored) {
      this.stored = text;
      this.#outlivesPage = this.store.write(text);
    }
    const isUnsaved = values.hasFiles || (values.touched && !this.#outlivesPage);
    // A form that was removed while its message is being sent still updates.
    if (isUnsaved && this.#host.isConnected) addEventListener('beforeunload', this.#handleBeforeUnload);
    else removeEventListener('beforeunload', this.#handleBeforeUnload);
  }

  /** Restores the draft of a form, and saves it from now on. Returns the language that was chosen. */
  open(form: Form, endpoint: string): string | undefined {
    this.store = openDraftStore(this.#host, `${form.name} ${endpoint}`, form);
    this.#outlivesPage = form.draft === 'session';
    return this.restore(this.store.read());
  }

  restore(text: string): string | undefined {
    this.stored = text;
    const { values, submission, onRestore } = this.#options;
    const draft = parseDraft(text);
    values.restoreDraft(Object(draft.values ?? {}));
    submission.pending = draft.pending && { ...draft.pending, draft: toJson(values.draftValues()) };
    if (values.touched) void onRestore();
    return draft.language;
  }

  /** Of this form alone: a page may have several. */
  readonly #handleBeforeUnload = (event: Event): void => {
    event.preventDefault();
  };
}

/** Parses the stored text, which any script of the page may have changed. */
function parseDraft(text: string): Partial<Draft> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
