import type { Form } from '../../contract/config/form.ts';
import type { Submission } from '../../contract/message/submission.ts';
import { toJson } from '../../contract/message/to-json.ts';
import { isInDraft, valueKind } from '../state/value-kind.ts';
import type { ValuesController } from '../state/values-controller.ts';
import { pageContext, queryNames } from './page-context.ts';

/** The content of a message: the envelope without the fields that differ between two messages of the same content. */
export type MessageContent = Omit<Submission, 'version' | 'id' | 'sentAt'>;

/** A message that may have been sent but has no receipt yet. A draft may store it, so it does not repeat the values. */
export interface Pending {
  readonly envelope: Omit<Submission, 'values'>;
  /** Identifies the values. A short value, such as a phone number, can be computed from it. */
  readonly contentHash: string;
  /** The draft values of the message as JSON, if they are all of its answers; only such a draft may store the hash. */
  readonly draft: string | undefined;
}

/** A message that is ready to be sent. */
export interface PreparedMessage {
  readonly content: MessageContent;
  readonly pending: Pending;
}

/**
 * Creates the message of a form. The same values as in the previous try give the same message, which makes the retry
 * idempotent.
 */
export function prepareMessage(
  host: Element,
  form: Pick<Form, 'name' | 'page'>,
  language: string,
  values: Submission['values'],
  draft: string | undefined,
  previous: Pending | undefined,
): PreparedMessage {
  const envelope = { form: form.name, language, page: tryPageContext(host, form.page) };
  const content = { ...envelope, values };
  const contentHash = hash(toJson([form.name, values]));
  // A stored draft may have been changed by the page.
  if (previous?.contentHash === contentHash && typeof Object(previous.envelope).id === 'string') {
    return { content, pending: { ...previous, draft } };
  }
  const sentAt = new Date().toISOString();
  return { content, pending: { envelope: { version: 1, id: createId(), sentAt, ...envelope }, contentHash, draft } };
}

/** Returns the draft values of a form as JSON; undefined if an answer is not part of drafts. */
export function completeDraft(values: ValuesController): string | undefined {
  const isComplete = [...values.state.inputs.values()].every(
    ({ input }) => isInDraft(input) || valueKind(input) === 'fixed' || values.valueOf(input.name) === '',
  );
  return isComplete ? toJson(values.draftValues()) : undefined;
}

/**
 * Returns the properties of the page around an element; none where it has replaced a global that reads them, as
 * `URLSearchParams`.
 */
export function tryPageContext(host: Element, options: Form['page']): Submission['page'] {
  try {
    return pageContext(options, queryNames(host));
  } catch {
    return {};
  }
}

/** Returns a random UUID, also on plain http, where `crypto.randomUUID` is missing. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  // RFC 9562 §5.4: version 4, variant 10.
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x40);
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80);
  // Not Array.from(bytes, map): the Array.from of Prototype.js ignores the function.
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** Joins two 32-bit hashes of a text, FNV-1a and djb2. `crypto.subtle` is missing on plain http. */
function hash(text: string): string {
  let [fnv, djb] = [0x811c9dc5, 5381];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    fnv = Math.imul(fnv ^ code, 0x01000193);
    djb = Math.imul(djb, 33) ^ code;
  }
  return `${fnv}.${djb}`;
}
