import type { Hints } from '../../contract/message/hints.ts';
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
