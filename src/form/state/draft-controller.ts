import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import { toJson } from '../../contract/message/to-json.ts';
import type { RawValues } from '../../contract/values/evaluate-form.ts';
import type { Pending } from '../submit/pending.ts';
import type { SubmissionController } from '../submit/submission-controller.ts';
import { openDraftStore, type DraftStore } from './draft-store.ts';
import { isInDraft } from './value-kind.ts';
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
 * Saves the draft of its form at every change, and restores it. If it cannot be saved, the browser asks before leaving
 * the page; the listener is added only then, since it may exclude the page from the back/forward cache.
 */
export class DraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: DraftControllerOptions;
  #store: DraftStore | undefined;
  /** The text in the store, as far as this form knows. */
  #stored = '';
  #outlivesPage = true;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost & Element, options: DraftControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#handlePageShow);
    // Not when the page is left: a browser that crashes or drops the tab fires no event.
    this.#timer = setInterval(this.#touch, 60_000);
    // Adds the listener for leaving again after the element was moved.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#handlePageShow);
    clearInterval(this.#timer);
    removeEventListener('beforeunload', this.#handleBeforeUnload);
  }

  hostUpdated(): void {
    if (!this.#store) return;
    const { values, submission, language } = this.#options;
    const draftValues = values.draftValues();
    const json = toJson(draftValues);
    const { pending } = submission;
    // Without the same values again.
    const sent = pending?.draft === json ? { ...pending, draft: undefined } : undefined;
    const text =
      json === '{}' ? '' : toJson({ values: draftValues, pending: sent, language: language() } satisfies Draft);
    if (text !== this.#stored) {
      this.#stored = text;
      this.#outlivesPage = this.#store.write(text);
    }
    const isUnsaved = values.files().size > 0 || values.hasPendingWork || (values.touched && !this.#outlivesPage);
    // A form that was removed while its message is being sent still updates.
    if (isUnsaved && this.#host.isConnected) addEventListener('beforeunload', this.#handleBeforeUnload);
    else removeEventListener('beforeunload', this.#handleBeforeUnload);
  }

  /** Restores the draft of a form, and saves it from now on. Returns the language that was chosen. */
  open(form: Form, endpoint: string): string | undefined {
    this.#store = openDraftStore(this.#host, `${form.name} ${endpoint}`, form);
    this.#outlivesPage = form.draft === 'session';
    return this.#restore(this.#store.read());
  }

  #restore(text: string): string | undefined {
    this.#stored = text;
    const { values, submission, onRestore } = this.#options;
    const draft = parseDraft(text);
    values.restoreDraft(Object(draft.values ?? {}));
    submission.pending = draft.pending && { ...draft.pending, draft: toJson(values.draftValues()) };
    if (values.touched) void onRestore();
    return draft.language;
  }

  /** Writes the draft again, so that it expires only without the page. */
  readonly #touch = (): void => {
    if (this.#stored) this.#store?.write(this.#stored);
  };

  /** Of this form alone: a page may have several. */
  readonly #handleBeforeUnload = (event: Event): void => {
    event.preventDefault();
  };

  /**
   * Synchronizes with the store when the page comes back from the back/forward cache: another page of the tab may have
   * changed the draft, or sent the message.
   */
  readonly #handlePageShow = ({ persisted }: PageTransitionEvent): void => {
    const { values, submission } = this.#options;
    const text = persisted && submission.status.kind !== 'sent' ? this.#store?.read() : undefined;
    if (text === undefined || text === this.#stored) return;
    // Only sending or clearing empties a draft; then reset the fields that drafts omit as well.
    values.reset(text === '' ? undefined : isInDraft);
    if (text === '') submission.reset();
    // The language does not change, since that of the page around it does not.
    this.#restore(text);
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
