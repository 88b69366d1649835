/** An option of a combobox; those of a group follow each other. */
export interface ComboboxOption {
    readonly value: string;
    readonly label: string;
    readonly group?: string | undefined;
}
/** Searches options by their labels, which are normalized once, at the first search. */
export declare class OptionSearch {
    #private;
    constructor(options: readonly ComboboxOption[]);
    /**
     * Finds the options whose label contains a text: those that begin with it first, then those with a word that begins
     * with it, then the rest. A group is not split, and is sorted by its best option; otherwise the order does not change.
     */
    find(text: string): readonly ComboboxOption[];
    /** Finds the options whose label is exactly a text. */
    findExact(text: string): readonly ComboboxOption[];
}
