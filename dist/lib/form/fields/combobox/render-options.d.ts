import { type TemplateResult } from 'lit';
import type { ComboboxOption } from './option-search.js';
/** The rows of a list that are rendered, and their state. */
interface RowState {
    /** The id of the control; those of the rows begin with it. */
    readonly id: string;
    /** The index of the first rendered option. */
    readonly from: number;
    /** The number of rendered options. */
    readonly count: number;
    /** The index of the row that the arrow keys have reached, or -1. */
    readonly active: number;
    /** The chosen value. */
    readonly value: string;
}
/** The id of a row. */
export declare const rowId: (id: string, index: number) => string;
/** Renders the rows of a list, below the headings of their groups. */
export declare function renderOptions(options: readonly ComboboxOption[], state: RowState): TemplateResult[];
export {};
