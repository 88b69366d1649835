import type { Store, StoredReceipt } from '../store/store.js';
import type { UploadedFile } from './match-files.js';
/**
 * Resolves to the receipt of a message that the form does not accept, if it was stored while the form did: its sender, who got
 * no answer then, tries again, but a day that it names has passed meanwhile, or the form asks otherwise. Only a message that
 * is sent as it is stored is recognized, as the widget sends it: without empty answers and surrounding space.
 */
export declare function confirmRepeat(store: Store, message: unknown, files: readonly UploadedFile[]): Promise<StoredReceipt | undefined>;
