import type { Form } from '../contract/config/form.ts';
import type { Values } from '../contract/values/values-schema.ts';
/**
 * Gives the last day on which the sender of these answers can expect one; undefined where nobody has promised any. It
 * hangs on nothing but what is stored, so that a repeat hears the same.
 *
 * @param receivedAt - The time of receipt, as in the receipt.
 */
export declare function answerBy(form: Form, values: Values, receivedAt: string): Promise<string | undefined>;
