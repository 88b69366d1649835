/** How many rows of a list are in the page at a time. */
export declare const rowsAtOnce = 100;
/** Chooses the rows of a long list that are in the page, and lets the list scroll as if all of them were. */
export declare class RowWindow {
    #private;
    /** The first row that is in the page. */
    from: number;
    /** Lets a row be in the page, with its neighbours, if it is not there already. */
    bring(index: number, length: number): void;
    holds(index: number): boolean;
    /** Keeps up with a list that has been scrolled; tells whether other rows are to be rendered now. */
    follow(list: Element, length: number): boolean;
    /** Gives a list that has been rendered the height of all its rows. */
    fill(list: HTMLElement, length: number): void;
}
/** The row of an option, if it is in the page. */
export declare function rowAt(list: Element, index: number): Element | null;
