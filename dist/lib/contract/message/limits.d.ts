import type { Form } from '../config/form.js';
/** Returns the size of the largest message of a form, in bytes, without the content of its files. */
export declare function maxMessageBytes(form: Pick<Form, 'fields'>): number;
/** Returns the size of all files that a message of a form may have, in bytes. */
export declare function maxFileBytes({ fields }: Pick<Form, 'fields'>): number;
/** The slowest line that files are sent over: 100 kB in a second, as on a slow mobile network. */
export declare const slowestBytesPerMs = 100;
/**
 * Returns how long a sender waits for the response to a message with files, in milliseconds.
 *
 * The receiver gives a message at least this time.
 *
 * @param timeout - The time without files, in milliseconds.
 * @param fileBytes - The size of the files together.
 */
export declare const sendingTime: (timeout: number, fileBytes: number) => number;
