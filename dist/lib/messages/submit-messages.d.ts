import type { FormMessages, Messages } from './messages.js';
/** Adds the texts of the submit feature to those of a form. Rejects when the file cannot be loaded. */
export declare function addSubmitMessages(form: FormMessages): Promise<Messages>;
