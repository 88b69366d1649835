/** The maximum number of rows that are rendered at a time. */
export declare const maxRows = 100;
/** Virtualizes a long list: renders a window of its rows, and scrolls as if all of them were rendered. */
export declare class RowWindow {
    #private;
    /** The index of the first rendered row. */
    from: number;
    /** Moves the window to a row, unless it is rendered already. */
    include(index: number, length: number): void;
    /** Whether a row is rendered. */
    includes(index: number): boolean;
    /** Moves the window after the list was scrolled; returns whether other rows have to be rendered. */
    follow(list: Element, length: number): boolean;
    /** Sets the height of a rendered list to that of all its rows. */
    setHeight(list: HTMLElement, length: number): void;
}
/** The row of an option, if it is rendered. */
export declare function rowAt(list: Element, index: number): Element | null;
