import { hash } from 'node:crypto';
import type { Submission } from '../contract/message/submission.ts';
import type { Attachment } from './store.ts';

/**
 * Makes the fingerprint by which a repeat is known: SHA-256 of everything but `sentAt`, which a new try may set anew, and
 * of what the files hold. The order of keys has no part in it.
 */
export function digestOf({ sentAt: _, ...content }: Submission, attachments: readonly Attachment[]): string {
  // Without files as it was before there were any: a repeat may come after an update.
  const whole = attachments.length === 0 ? content : { ...content, files: digestsOf(attachments) };
  return hash('sha256', JSON.stringify(whole, sortKeys));
}

/** The SHA-256 of each file, by field, in order. */
function digestsOf(attachments: readonly Attachment[]): Readonly<Record<string, readonly string[]>> {
  const byField = Map.groupBy(attachments, ({ field }) => field);
  return Object.fromEntries(
    [...byField].map(([field, files]) => [field, files.map((file) => hash('sha256', file.content))]),
  );
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
