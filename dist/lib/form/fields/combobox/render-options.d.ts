import { type TemplateResult } from 'lit';
import type { ComboboxOption } from './option-search.ts';
/** What rows look like at the moment. */
interface Rows {
    /** The control's id, which those of the rows are made from. */
    readonly id: string;
    /** The first option that is in the page. */
    readonly from: number;
    /** How many options are. */
    readonly count: number;
    /** The row that the keys are on, or -1. */
    readonly active: number;
    /** The chosen value. */
    readonly value: string;
}
/** The id of a row. */
export declare const rowId: (id: string, index: number) => string;
/** The rows of a list, under the names of their groups. */
export declare function renderOptions(options: readonly ComboboxOption[], rows: Rows): TemplateResult[];
export {};
