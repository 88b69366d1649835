import { type Dialect, type Script } from '../script.js';
import type { Delivery, Undelivered } from '../store.js';
/** See `Outbox.claim`. A delivery that is claimed is due again when its lease ends. */
export declare function claim(dialect: Dialect, owner: string, count: number, leaseMs: number, destinations?: readonly string[]): Script<readonly Delivery[]>;
/** See `Outbox.markDelivered`. */
export declare function markDelivered({ clock }: Dialect, { id, messageId, owner, attempt }: Delivery, diaryNumber?: string): Script<boolean>;
/** See `Outbox.markFailed`. */
export declare function markFailed({ clock }: Dialect, { id, owner, attempt }: Delivery, error: string, delayMs: number): Script<boolean>;
/** See `Outbox.listUndelivered`. */
export declare function listUndelivered({ clock }: Dialect, minAgeMs: number, limit: number): Script<readonly Undelivered[]>;
/** See `Outbox.resend`. */
export declare function resend({ clock }: Dialect, id: string): Script<boolean>;
