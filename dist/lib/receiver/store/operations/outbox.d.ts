import type { Dialect } from '../dialect.js';
import { type Operation } from '../operation.js';
import { type Delivery, type GiveUpOutcome, type ResendOutcome, type Undelivered, type UndeliveredOptions } from '../store.js';
/** See `Outbox.claim`. A delivery that is claimed is due again when its lease ends. */
export declare function claim(dialect: Dialect, owner: string, count: number, leaseMs: number, destinations?: readonly string[]): Operation<readonly Delivery[]>;
/** See `Outbox.markDelivered`. */
export declare function markDelivered({ clock }: Dialect, { id, messageId, owner, attempt }: Delivery, diaryNumber?: string): Operation<boolean>;
/** See `Outbox.markFailed`. A delivery without an owner waits for its next attempt; one with an owner is leased. */
export declare function markFailed({ clock }: Dialect, { id, owner, attempt }: Delivery, error: string, delayMs: number): Operation<boolean>;
/** See `Outbox.listUndelivered`. */
export declare function listUndelivered({ clock }: Dialect, { limit, form, after }: UndeliveredOptions): Operation<readonly Undelivered[]>;
/** See `Outbox.countUndelivered`. */
export declare function countUndelivered({ clock }: Dialect, form?: string): Operation<number>;
/** See `Outbox.giveUp`. One that was delivered has no error. */
export declare function giveUp({ clock }: Dialect, id: string): Operation<GiveUpOutcome | undefined>;
/** See `Outbox.resend`. A lease is never shortened: its attempt may have reached the destination already. */
export declare function resend({ clock }: Dialect, id: string): Operation<ResendOutcome | undefined>;
