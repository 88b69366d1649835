import type { Submission } from '../../contract/message/submission.js';
import type { FileInfo } from '../../contract/values/files.js';
import type { SqlValue } from './operation.js';
/** A file of a message: its info in the message and its content. */
export interface Attachment extends FileInfo {
    readonly field: string;
    readonly content: Uint8Array;
}
/** A valid message with the data that the receiver adds. */
export interface Message extends Submission {
    /** The files; those of one field in the same order as in the message. */
    readonly attachments: readonly Attachment[];
    /** Time of receipt by the server's clock. */
    readonly receivedAt: Date;
    /** Distinguishes a repeated message from another message with the same id. */
    readonly contentHash: string;
    /** The last day on which the sender can expect an answer, `YYYY-MM-DD`. */
    readonly answerBy?: string | undefined;
    /** The destinations that the message is delivered to; each gets a delivery of its own. */
    readonly destinations?: readonly string[];
    /** Why the message may be spam. */
    readonly suspicions?: readonly Suspicion[];
    /** The text that others with the same are found by, see `StoredMessage.sameAs`. Default: the longest answer. */
    readonly freeText?: string | undefined;
}
/**
 * Why a message may be spam: `trap`, the honeypot is filled; `fast`, it was sent within seconds; `many`, many came from one
 * address.
 */
export type Suspicion = 'trap' | 'fast' | 'many';
/** The receipt of a stored message. */
export interface StoredReceipt {
    readonly reference: string;
    readonly receivedAt: string;
    /** See `Message.answerBy`. That of a repeat is the stored one, whatever the config promises since then. */
    readonly answerBy?: string | undefined;
}
/**
 * The outcome of saving: `stored` now; `repeated`, stored before with the same content; `conflict`, the id belongs to another
 * message.
 */
export type SaveOutcome = {
    readonly outcome: 'stored' | 'repeated';
    readonly receipt: StoredReceipt;
} | {
    readonly outcome: 'conflict';
};
/**
 * Why no message can be saved: `locked`, another process has locked the file; `full`, the disk is nearly full; `lost`, the
 * database cannot be reached, or the file is not where it was; `readOnly`, the database or the file is read-only.
 */
export type StoreIssue = 'locked' | 'full' | 'lost' | 'readOnly';
/** Stores messages. */
export interface Store {
    /** Resolves when the message is on disk; rejects when it is not stored, or when that is not known. */
    save(message: Message): Promise<SaveOutcome>;
    /**
     * Resolves to the receipt of the message with an id, if there is one with the same content; rejects when that is not known.
     * The message is on disk, and on a synchronous standby, as after `save`.
     *
     * @param contentHash - Computes the hash of the content, only where there is a message with the id.
     */
    findReceipt?(id: string, contentHash: () => string): Promise<StoredReceipt | undefined>;
    /** Resolves to the reason why no message can be saved at the moment, if there is one. */
    findIssue?(): Promise<StoreIssue | undefined>;
    /** Saves the queued messages and closes the store. */
    close(): Promise<void>;
}
/** A stored message with its files. */
export interface StoredMessage extends StoredReceipt {
    readonly id: string;
    readonly form: string;
    readonly language: string;
    readonly answerBy: string | undefined;
    readonly suspicions: readonly Suspicion[];
    /** The reference of an earlier message with the same text. */
    readonly sameAs: string | undefined;
    /** The number that the message has been registered by. */
    readonly diaryNumber: string | undefined;
    readonly page: Submission['page'];
    readonly values: Submission['values'];
    readonly attachments: readonly Attachment[];
}
/** The delivery of a message to one destination, claimed by one owner. */
export interface Delivery {
    /** The same for every attempt. */
    readonly id: string;
    readonly messageId: string;
    readonly destination: string;
    /** The number of this attempt, from 1. */
    readonly attempt: number;
    /** The code of the last error that was written, if there is one: an attempt whose worker was killed has none. */
    readonly lastError: string | undefined;
    readonly owner: string;
    /** Time since the message was stored, in milliseconds. */
    readonly age: number;
}
/** A delivery that is not done: it has failed at least once, or has waited long for a first attempt. */
export interface Undelivered {
    readonly id: string;
    readonly reference: string;
    readonly destination: string;
    /** How many attempts have begun. */
    readonly attempt: number;
    /** The code of the last error, without personal data; `waiting` before the first attempt, or {@link unknownDestination}. */
    readonly error: string;
    /** When the message was stored, in milliseconds since the epoch. */
    readonly createdAt: number;
    /** Time since then, in milliseconds. */
    readonly age: number;
}
/** Options of `Outbox.listUndelivered`. */
export interface UndeliveredOptions {
    readonly limit: number;
    /** The name of a form: lists its own, and those of any form that nobody attempts. Default: lists all. */
    readonly form?: string | undefined;
    /** The last one of the list before. Default: from the first. */
    readonly after?: Pick<Undelivered, 'createdAt' | 'id'> | undefined;
}
/** The code of deliveries that nobody attempts: no receiver has their destination, or none that has it runs. */
export declare const unknownDestination = "unknown-destination";
/** The outcome of giving up: `givenUp`, it is never attempted again; `running`, an attempt is under way. */
export type GiveUpOutcome = 'givenUp' | 'running';
/** The outcome of a resend: `due` at once; `running`, an attempt is under way. */
export type ResendOutcome = 'due' | 'running';
/** The deliveries that were stored with their messages, and that several receivers share. */
interface Outbox {
    /**
     * Claims due deliveries. When a lease expires, another owner can claim its delivery.
     *
     * @param leaseMs - How long the owner may take, in milliseconds.
     * @param destinations - The destinations that the owner delivers to. Default: all.
     */
    claim(owner: string, count: number, leaseMs: number, destinations?: readonly string[]): Promise<readonly Delivery[]>;
    /**
     * Marks a delivery as done; resolves to false if another owner has claimed it meanwhile.
     *
     * @param diaryNumber - The number that the destination has registered the message by; the first one is kept.
     */
    markDelivered(delivery: Delivery, diaryNumber?: string): Promise<boolean>;
    /** Makes a delivery due again after a delay; resolves to false if another owner has claimed it meanwhile. */
    markFailed(delivery: Delivery, error: string, delayMs: number): Promise<boolean>;
    /** Lists undelivered deliveries, the oldest first. */
    listUndelivered(options: UndeliveredOptions): Promise<readonly Undelivered[]>;
    /**
     * Counts undelivered deliveries.
     *
     * @param form - The name of a form: counts its own, and those of any form that nobody attempts. Default: counts all.
     */
    countUndelivered(form?: string): Promise<number>;
    /** Makes an undelivered delivery due at once, unless an attempt is under way; resolves to undefined if there is none. */
    resend(id: string): Promise<ResendOutcome | undefined>;
    /** Ends an undelivered delivery, unless an attempt is under way; resolves to undefined if there is none. */
    giveUp(id: string): Promise<GiveUpOutcome | undefined>;
}
/** The person who erases a message, and the decision to do so. */
export interface Erasure {
    readonly by: string;
    readonly reason: string;
}
/** The daily counts of receivers that share a store, for actions with a maximum a day. */
interface DailyCounts {
    /**
     * Counts an id by a key; resolves to whether it is one of the first of the day. The same id counts once.
     *
     * @param max - How many of them there may be.
     */
    countDaily(key: string, id: string, max: number): Promise<boolean>;
    /** Resolves to the ids that were counted by a key today. */
    countedToday(key: string): Promise<readonly string[]>;
}
/** The position of a message in the order of all. */
export interface MessageNumber {
    readonly year: number;
    readonly number: number;
}
/** A message by its id and its position. */
export interface MessageId extends MessageNumber {
    readonly id: string;
}
/** The rows of messages by their table, each with its values in the order of the columns. */
export interface CopiedRows {
    readonly messages: readonly (readonly SqlValue[])[];
    readonly attachments: readonly (readonly SqlValue[])[];
    readonly deliveries: readonly (readonly SqlValue[])[];
}
/** The rows that belong to no message, likewise. */
export interface SharedRows {
    /** The last number of each year. */
    readonly given_numbers: readonly (readonly SqlValue[])[];
    /** The references of erased messages, with the person and the reason. */
    readonly erased: readonly (readonly SqlValue[])[];
    /** The last day that was mailed, by the key of a digest. */
    readonly digests: readonly (readonly SqlValue[])[];
}
/** A store that is copied into another one, see `copyStore`. */
export interface CopyableStore {
    /**
     * Reads the messages after a number, with their files and deliveries.
     *
     * @param limit - How many messages, and how large their files may be together, in bytes; one message is always read.
     */
    readRows(after: MessageNumber, limit: {
        readonly count: number;
        readonly bytes: number;
    }): Promise<CopiedRows>;
    /** Writes the rows that another store has read, in one transaction; rejects if one of the messages is there. */
    writeRows(rows: CopiedRows): Promise<void>;
    /** Reads the ids of the messages after a number. */
    readIds(after: MessageNumber, count: number): Promise<readonly MessageId[]>;
    readSharedRows(): Promise<SharedRows>;
    /** Replaces the rows that belong to no message. */
    writeSharedRows(rows: SharedRows): Promise<void>;
    /** Resolves to the number of the last message. */
    lastNumber(): Promise<MessageNumber>;
}
/** The summary of one or several days. */
export interface DaySummary {
    /** How many messages came. */
    readonly added: number;
    /** The references of those that had to be answered by one of them, and have no diary number. */
    readonly due: readonly string[];
}
/** A store with all that follows after the receipt. */
export interface MessageStore extends Store, Outbox, DailyCounts, CopyableStore {
    /** Summarizes the days of a form after one up to another, `YYYY-MM-DD` in Swedish time. */
    summarizeDays(form: string, after: string, last: string): Promise<DaySummary>;
    /** Returns the last day that was mailed by the key of a digest, if there is one. */
    lastDigest(key: string): Promise<string | undefined>;
    /** Stores the last day that was mailed. */
    markDigest(key: string, day: string): Promise<void>;
    /** Gives the space of erased messages back to the disk, and leaves none of their bytes. */
    compact(): Promise<void>;
    /** Resolves to a message by its id or its reference. */
    find(key: string): Promise<StoredMessage | undefined>;
    /**
     * Erases messages by their references, with their files and deliveries; keeps who erased which reference, when and why.
     * Resolves to the references that were found.
     */
    erase(references: readonly string[], erasure: Erasure): Promise<readonly string[]>;
}
/** A message was not stored, or nobody knows whether it was: the same message may be sent again. */
export declare class UnavailableError extends Error {
    name: string;
    /** When to try again, in seconds. */
    readonly retryAfter = 5;
    /** Is logged, and contains no personal data. */
    readonly code: string;
    constructor(code: string);
}
export {};
