import { type TemplateResult } from 'lit';
import type { Input } from '../../contract/fields/field.js';
import type { Messages } from '../../messages/messages.js';
/** Renders the number of characters left below a textarea; empty unless its limit is near. */
export declare function renderCounter(text: string, max: number, messages: Messages): TemplateResult;
/**
 * Returns the announcement after input; empty for none. Rounded up to the next threshold, so that not every key is announced.
 *
 * @param value - As it is sent.
 */
export declare function inputAnnouncement(input: Input, value: string, messages: Messages): string;
