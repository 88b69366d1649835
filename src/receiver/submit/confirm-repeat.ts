import * as z from 'zod/mini';
import type { Store, StoredReceipt } from '../store/store.ts';
import { computeContentHash } from './compute-content-hash.ts';
import type { UploadedFile } from './match-files.ts';

const identifiedSchema = z.looseObject({ id: z.uuid() });

/**
 * Resolves to the receipt of a message that the form does not accept, if it was stored while the form did: its sender, who got
 * no answer then, tries again, but a day that it names has passed meanwhile, or the form asks otherwise. Only a message that
 * is sent as it is stored is recognized, as the widget sends it: without empty answers and surrounding space.
 */
export async function confirmRepeat(
  store: Store,
  message: unknown,
  files: readonly UploadedFile[],
): Promise<StoredReceipt | undefined> {
  const { data } = z.safeParse(identifiedSchema, message);
  if (data === undefined) return undefined;
  const id = data.id.toLowerCase();
  return store.findReceipt?.(id, () =>
    computeContentHash(
      { ...data, id },
      files.map(({ name, content }) => ({ field: name, content })),
    ),
  );
}
