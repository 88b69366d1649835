import * as z from 'zod/mini';
import type { Store, StoredReceipt } from '../store/store.ts';
import { computeContentHash } from './compute-content-hash.ts';
import type { UploadedFile } from './match-files.ts';

const identifiedSchema = z.looseObject({ id: z.uuid() });

/**
 * Resolves to the receipt of a message that the form no longer accepts, if it was stored when the form did: its sender, who
 * got no answer then, tries again, but a day that it names has passed meanwhile, or the form has changed.
 */
export async function confirmRepeat(
  store: Store,
  message: unknown,
  files: readonly UploadedFile[],
): Promise<StoredReceipt | undefined> {
  const { data } = z.safeParse(identifiedSchema, message);
  if (data === undefined) return undefined;
  const id = data.id.toLowerCase();
  const hashed = files.map(({ name, content }) => ({ field: name, content }));
  return store.confirmRepeat?.(id, computeContentHash({ ...data, id }, hashed));
}
