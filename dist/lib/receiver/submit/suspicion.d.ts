import type { Form } from '../../contract/config/form.js';
import type { Hints } from '../../contract/message/hints.js';
import type { Values } from '../../contract/values/values-schema.js';
import type { Suspicion } from '../store/store.js';
/** The hints as they came: whatever they are, they are no reason to refuse a message. */
type ReceivedHints = {
    readonly [key in keyof Hints]?: unknown;
};
/** Takes the hints out of a message, which its schema does not know. */
export declare function takeHints(json: unknown): {
    readonly message: unknown;
    readonly hints: ReceivedHints;
};
/**
 * Returns the longest answer to a question with several lines, which two senders do not give alike by chance; empty without
 * one. A name or an address may be longer, and is the same in each message of its sender.
 */
export declare function findFreeText({ fields }: Pick<Form, 'fields'>, values: Values): string;
/** Returns why a message may be spam. It is stored and delivered all the same, with these marks. */
export declare function findSuspicions({ trap, openedAt }: ReceivedHints, sentAt: string, isMany: boolean): readonly Suspicion[];
export {};
