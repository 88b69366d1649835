import type { Form } from '../../contract/config/form.js';
import type { Values } from '../../contract/values/values-schema.js';
import { type Log } from '../log.js';
/**
 * Returns the last day on which the sender can expect an answer, if the config promises one. An error is logged and the
 * day left out, because the message is stored all the same.
 */
export declare function computeAnswerBy(form: Form, values: Values, receivedAt: Date, log: Log): Promise<string | undefined>;
