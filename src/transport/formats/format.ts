import type { Submission } from '../../contract/message/submission.ts';
import type { SendOptions } from '../send.ts';

/** A message as it goes out, and how to read what comes back; what is left out is as with JSON. */
export interface Encoded {
  readonly body: string | URLSearchParams | FormData;
  /** Undefined where the browser writes it, with a boundary that it chooses. */
  readonly type?: string;
  /** Takes the receipt out of an answer; undefined where there is none. */
  readonly readReceipt?: (text: string) => unknown;
  /** Whether an answer says that the message was not taken, although its status says that it was. */
  readonly isRefusal?: (text: string) => boolean;
  /** Whether the endpoint would take a repeat for a message of its own. */
  readonly isNotIdempotent?: boolean;
}

/**
 * Writes a message in a way that an endpoint understands; undefined where the config lacks what that way cannot do
 * without.
 */
export type Encode = (submission: Submission, options: SendOptions) => Encoded | undefined;

/** What the endpoint calls a field; undefined where it gets none. */
export function nameAt(name: string, { fieldNames = {} }: Pick<SendOptions, 'fieldNames'>): string | undefined {
  const other = Object.hasOwn(fieldNames, name) ? fieldNames[name] : name;
  return other === false ? undefined : other;
}
