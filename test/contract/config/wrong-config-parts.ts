/** A config, and its lines in the console without the words before them. */
export type Row = readonly [config: unknown, lines: readonly string[]];

export const noAnswer = 'is not an answer that the field takes;';
