/** What a combobox offers; the options of a group stand together. */
export interface ComboboxOption {
    readonly value: string;
    readonly label: string;
    readonly group?: string | undefined;
}
/** Looks options up by their labels, which are made comparable once, when the first look-up comes. */
export declare class OptionSearch {
    #private;
    constructor(options: readonly ComboboxOption[]);
    /**
     * The options whose label holds a text: those that begin with it first, then those of which a word does. A group stays
     * whole and takes the place of its best option; otherwise the order is as given.
     */
    find(text: string): readonly ComboboxOption[];
    /** The options whose label is just this text. */
    named(text: string): readonly ComboboxOption[];
}
