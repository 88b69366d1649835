import { hash } from 'node:crypto';
import type { Attachment } from '../store/store.ts';

/** A file by its field. */
type HashedFile = Pick<Attachment, 'field' | 'content'>;

/**
 * Computes the hash that identifies a repeated message: the SHA-256 of the message and its files.
 *
 * Leaves out `sentAt`, which may change when the sender tries again, and ignores the order of keys.
 */
export function computeContentHash(
  { sentAt: _, ...content }: { readonly sentAt?: unknown; readonly [key: string]: unknown },
  attachments: readonly HashedFile[],
): string {
  // Without files the hash is the same as before attachments were introduced: a repeat may arrive after an update.
  const hashed = attachments.length === 0 ? content : { ...content, files: fileHashes(attachments) };
  return hash('sha256', JSON.stringify(sortKeys(hashed)));
}

/** Returns the SHA-256 of each file, by field, in order. */
function fileHashes(attachments: readonly HashedFile[]): Readonly<Record<string, readonly string[]>> {
  const byField = Map.groupBy(attachments, ({ field }) => field);
  return Object.fromEntries(
    [...byField].map(([field, files]) => [field, files.map((file) => hash('sha256', file.content))]),
  );
}

/** Returns the same value with the keys of each object in order. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, sortKeys(inner)]));
}
