import type { Input } from '../../contract/fields/field.js';
import type { Messages } from '../../messages/messages.js';
/** Returns the text below a textarea; empty unless its limit is near. */
export declare function characterCount(remaining: number, max: number, messages: Messages): string;
/**
 * Returns the announcement after input; empty for none. Rounded up to the next threshold, so that not every key is announced.
 *
 * @param value - As it is sent.
 */
export declare function inputAnnouncement(input: Input, value: string, messages: Messages): string;
