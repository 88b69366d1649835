import type { VisibleInput } from '../../contract/values/evaluate-form.ts';
/** The names of the fields where a resident writes freely. */
export declare function freeTexts(inputs: Iterable<VisibleInput>): string[];
