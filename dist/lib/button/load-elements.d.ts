import { type Language } from '../messages/load-messages.ts';
/** Fetches the form and its texts side by side and registers what shows them. Rejects when a file cannot be had. */
export declare function loadElements(language: Language | undefined): Promise<void>;
