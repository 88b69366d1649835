import type { Text } from './text.ts';
/** Picks the words of a text in a language: the exact tag, its first part (`sv` for `sv-FI`), else whatever comes first. */
export declare function textIn(text: Text, language: string): string;
