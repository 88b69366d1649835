import type { Form } from '../contract/config/form.ts';
import type { Receipt } from '../contract/message/receipt.ts';
import type { Values } from '../contract/values/values-schema.ts';
import { type Log } from './log.ts';
import type { StoredReceipt } from './store.ts';
/**
 * Adds to a stored receipt the last day on which the sender can expect an answer, if the config promises one.
 *
 * The day depends only on stored data, so a repeated message gets the same receipt. An error is logged and the day left
 * out, because the message is stored all the same.
 */
export declare function createReceipt(form: Form, values: Values, receipt: StoredReceipt, log: Log): Promise<Receipt>;
