/** A config, and its lines in the console without the words before them. */
export type Row = readonly [config: unknown, lines: readonly string[]];

/** A field of text as a config says it; the others likewise. */
export const text = (more: object = {}) => ({ type: 'text', name: 'a', label: 'A', ...more });
export const option = (value: string) => ({ value, label: 'L' });
export const radio = (name: string, ...options: object[]) => ({ type: 'radio', name, label: 'R', options });
export const group = (...fields: object[]) => ({ type: 'group', label: 'G', fields });

export const noAnswer = 'is not an answer that the field takes;';
