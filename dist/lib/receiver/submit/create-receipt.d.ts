import type { Form } from '../../contract/config/form.js';
import type { Receipt } from '../../contract/message/receipt.js';
import type { Values } from '../../contract/values/values-schema.js';
import { type Log } from '../log.js';
import type { StoredReceipt } from '../store/store.js';
/**
 * Adds to a stored receipt the last day on which the sender can expect an answer, if the config promises one. The day
 * depends only on stored data, so a repeated message gets the same receipt.
 */
export declare function createReceipt(form: Form, values: Values, receipt: StoredReceipt, log: Log): Promise<Receipt>;
/**
 * Returns the last day on which the sender can expect an answer, if the config promises one. An error is logged and the
 * day left out, because the message is stored all the same.
 */
export declare function computeAnswerBy(form: Form, values: Values, receivedAt: Date, log: Log): Promise<string | undefined>;
