import type { FormLanguage } from '../../contract/config/form-languages.ts';
import { isObject } from '../../contract/config/paths.ts';
import type { JsonObject } from '../model/edit-json.ts';
import type { SpokenPart } from './reading-order.ts';

/** The message of the editor to the page of the preview: a form, and how to show it. */
export interface ShowMessage {
  readonly synpunkt: 'show';
  readonly config: JsonObject;
  readonly place: 'button' | 'inline';
  readonly theme: 'light' | 'dark';
  readonly language: FormLanguage;
  /** The attributes of the button. */
  readonly button: Readonly<Record<string, string>>;
  /** The outcome of sending: `sent`, or the reason of a failure. */
  readonly outcome: string;
  /** Whether the editor shows what a screen reader reads. */
  readonly isReadingShown: boolean;
}

/** The messages of the page of the preview to the editor. */
export type PreviewMessage =
  | { readonly synpunkt: 'ready' }
  /** A question was pressed. */
  | { readonly synpunkt: 'select'; readonly name: string }
  /** A message was sent, in the preview alone. */
  | { readonly synpunkt: 'sent'; readonly message: unknown }
  /** The parts that a screen reader reads of the form in its current state. */
  | { readonly synpunkt: 'read'; readonly parts: readonly SpokenPart[] };

/** Returns the name of the question that an element of the form belongs to, by the id of the element. */
export const questionOfId = (id: string): string =>
  id.replace(/^field-/, '').replace(/(?:-(?:label|hint|error)|:\d+)$/, '');

/** Returns the data of a message from the given window; undefined for any other message. */
export function readMessage<Message extends { readonly synpunkt: string }>(
  { data, origin, source }: MessageEvent,
  from: unknown,
): Message | undefined {
  // The page has written it; any other script of the origin could change the page itself as well.
  return origin === location.origin && source === from && isObject(data) && typeof data['synpunkt'] === 'string'
    ? (data as unknown as Message)
    : undefined;
}
