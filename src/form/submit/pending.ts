import { toJson } from '../../contract/message/to-json.ts';
import type { Submission } from '../../contract/message/submission.ts';
import { createId } from './create-id.ts';

/** What the resident says and where, without what differs from one try to the next. */
export type Content = Omit<Submission, 'version' | 'id' | 'sentAt'>;

/** A message that the resident has tried to send, without the answers: another try is to be the very same. */
export interface Pending {
  readonly envelope: Omit<Submission, 'values'>;
  /** By what the answers are known. */
  readonly mark: string;
}

/** Gives what is about to be sent: the message of the try before, as long as the answers are the same, else a new one. */
export function pendingFor({ values, ...page }: Content, before: Pending | undefined): Pending {
  const mark = markOf(toJson([page.form, values]));
  if (before?.mark === mark && typeof Object(before.envelope).id === 'string') return before;
  return { envelope: { version: 1, id: createId(), sentAt: new Date().toISOString(), ...page }, mark };
}

/** By what answers are known again, without telling what they are: two hashes of 32 bits, FNV-1a and djb2. */
function markOf(text: string): string {
  let [one, other] = [0x811c9dc5, 5381];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other, 33) ^ code;
  }
  return `${one}.${other}`;
}
