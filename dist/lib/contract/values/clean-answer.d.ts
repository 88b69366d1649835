import type { Input } from '../fields/field.js';
/** Cleans a text that was written in answer to a question. The value of an option is compared as the config has it. */
export declare function cleanAnswer(input: Input, text: string): string;
