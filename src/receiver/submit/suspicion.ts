import type { Form } from '../../contract/config/form.ts';
import type { Hints } from '../../contract/message/hints.ts';
import { getRaw } from '../../contract/values/evaluate-form.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import type { Values } from '../../contract/values/values-schema.ts';
import { longestOf } from '../store/columns.ts';
import type { Suspicion } from '../store/store.ts';

/** The hints as they came: whatever they are, they are no reason to refuse a message. */
type ReceivedHints = { readonly [key in keyof Hints]?: unknown };

/** The shortest time in which a person fills in a form, in milliseconds. */
const shortestMs = 3000;

/** Takes the hints out of a message, which its schema does not know. */
export function takeHints(json: unknown): { readonly message: unknown; readonly hints: ReceivedHints } {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return { message: json, hints: {} };
  const { trap, openedAt, ...message }: Partial<Record<string, unknown>> = { ...json };
  return { message, hints: { trap, openedAt } };
}

/**
 * Returns the longest answer to a question with several lines, which two senders do not give alike by chance; empty without
 * one. A name or an address may be longer, and is the same in each message of its sender.
 */
export function findFreeText({ fields }: Pick<Form, 'fields'>, values: Values): string {
  const answers = flattenInputs(fields).map(({ input }) =>
    input.type === 'textarea' ? getRaw(values, input.name) : '',
  );
  return longestOf(answers.filter((answer) => typeof answer === 'string'));
}

/** Returns why a message may be spam. It is stored and delivered all the same, with these marks. */
export function findSuspicions(
  { trap, openedAt }: ReceivedHints,
  sentAt: string,
  isMany: boolean,
): readonly Suspicion[] {
  const elapsed = typeof openedAt === 'string' ? Date.parse(sentAt) - Date.parse(openedAt) : Number.NaN;
  return [
    ...(trap === undefined || trap === '' ? [] : ['trap' as const]),
    // A clock that was set back in between tells nothing.
    ...(elapsed >= 0 && elapsed < shortestMs ? ['fast' as const] : []),
    ...(isMany ? ['many' as const] : []),
  ];
}
