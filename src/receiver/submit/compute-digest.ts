import { hash } from 'node:crypto';
import type { Submission } from '../../contract/message/submission.ts';
import type { Attachment } from '../store/store.ts';

/**
 * Computes the digest that identifies a repeated message: the SHA-256 of the message and its files.
 *
 * Leaves out `sentAt`, which may change when the sender tries again, and ignores the order of keys.
 */
export function computeDigest({ sentAt: _, ...content }: Submission, attachments: readonly Attachment[]): string {
  // Without files the digest is the same as before attachments were introduced: a repeat may arrive after an update.
  const hashed = attachments.length === 0 ? content : { ...content, files: fileDigests(attachments) };
  return hash('sha256', JSON.stringify(hashed, sortKeys));
}

/** Returns the SHA-256 of each file, by field, in order. */
function fileDigests(attachments: readonly Attachment[]): Readonly<Record<string, readonly string[]>> {
  const byField = Map.groupBy(attachments, ({ field }) => field);
  return Object.fromEntries(
    [...byField].map(([field, files]) => [field, files.map((file) => hash('sha256', file.content))]),
  );
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
