import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import { toJson } from '../../contract/message/to-json.ts';
import type { RawValues } from '../../contract/values/evaluate-form.ts';
import type { SubmissionController } from '../submit/submission-controller.ts';
import { isKept } from './draft-fields.ts';
import { openDraftStore, type DraftStore } from './draft-store.ts';
import type { ValuesController } from './values-controller.ts';
import type { Pending } from '../submit/pending.ts';

/** What of a form is kept until it has been sent. */
interface Draft {
  /** What stands in the controls, by field. */
  readonly values: RawValues;
  /** The message that the resident has tried to send: its id makes another try safe. */
  readonly pending?: Pending | undefined;
  /** The language that the resident has chosen. */
  readonly language?: string;
}

/** What a draft is made of. */
interface Parts {
  readonly answers: ValuesController;
  readonly delivery: SubmissionController;
  readonly language: () => string;
  /** Hears that something that was kept stands in the form again. */
  readonly restored: () => void;
}

/**
 * Keeps what was written from the first key on, and gives it back. Where it cannot be kept, leaving the page asks first:
 * by a listener that is only there then, since it may keep the page out of the back/forward cache.
 */
export class DraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #parts: Parts;
  #store: DraftStore | undefined;
  /** What the store holds, as far as this form knows. */
  #kept = '';
  #outlives = true;

  constructor(host: ReactiveControllerHost & Element, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#handleShow);
    // An element that is only moved has to ask again.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#handleShow);
    removeEventListener('beforeunload', handleLeave);
  }

  hostUpdated(): void {
    if (!this.#store) return;
    const { answers, delivery, language } = this.#parts;
    const { pending } = delivery;
    const values = answers.draftValues();
    const isEmpty = Object.keys(values).length === 0 && !pending;
    const draft = isEmpty ? '' : toJson({ values, pending, language: language() } satisfies Draft);
    if (draft !== this.#kept) {
      this.#kept = draft;
      this.#outlives = this.#store.write(draft);
    }
    const loses = answers.files().size > 0 || answers.hasPendingWork || (answers.touched && !this.#outlives);
    // What has come of a message may be heard when the form is gone.
    if (loses && this.#host.isConnected) addEventListener('beforeunload', handleLeave);
    else removeEventListener('beforeunload', handleLeave);
  }

  /** Begins to keep the draft of a form; what was kept of it stands in the form again. Gives the language that was chosen. */
  open({ name, draft }: Form, endpoint: string): string | undefined {
    this.#store = openDraftStore(this.#host, `${name} ${endpoint}`, draft);
    this.#outlives = draft === 'session';
    return this.#restore(this.#store.read());
  }

  #restore(text: string): string | undefined {
    this.#kept = text;
    const { answers, delivery } = this.#parts;
    const { values = {}, pending, language }: Partial<Draft> = parse(text);
    answers.restoreDraft(Object(values));
    delivery.pending = pending;
    if (answers.touched) this.#parts.restored();
    return language;
  }

  /** A page comes back as it was left; meanwhile another page of the tab may have written on, or sent the message. */
  readonly #handleShow = ({ persisted }: PageTransitionEvent): void => {
    const { answers, delivery } = this.#parts;
    const text = persisted && delivery.status.kind !== 'sent' ? this.#store?.read() : undefined;
    if (text === undefined || text === this.#kept) return;
    // What is not kept can only have been sent or cleared along with the rest.
    answers.reset(text === '' ? undefined : isKept);
    if (text === '') delivery.reset();
    // The language stays, since the page around it does.
    this.#restore(text);
  };
}

function handleLeave(event: Event): void {
  event.preventDefault();
}

/** What a storage of the page's own may hold is anyone's to change. */
function parse(text: string): Partial<Draft> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
