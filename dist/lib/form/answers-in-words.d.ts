import type { Field } from '../contract/field.ts';
import type { Text } from '../contract/text.ts';
import type { Values } from '../contract/values.ts';
/** Tells what was answered as question and answer, in the words that the resident saw. */
export declare function answersInWords(fields: readonly Field[], values: Values, words: (text: Text) => string): {
    label: string;
    answer: string;
}[];
