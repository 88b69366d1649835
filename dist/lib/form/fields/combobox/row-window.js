/** How many rows of a list are in the page at a time. */
export const rowsAtOnce = 100;
/** Chooses the rows of a long list that are in the page, and lets the list scroll as if all of them were. */
export class RowWindow {
    constructor() {
        /** The first row that is in the page. */
        this.from = 0;
    }
    /** A row that is to stay where it is seen when others come and go. */
    #kept;
    /** Lets a row be in the page, with its neighbours, if it is not there already. */
    bring(index, length) {
        if (index >= 0 && !this.holds(index))
            this.#showAround(index, length);
    }
    holds(index) {
        return index >= this.from && index < this.from + rowsAtOnce;
    }
    /** Keeps up with a list that has been scrolled; tells whether other rows are to be rendered now. */
    follow(list, length) {
        const rows = measure(list);
        if (!rows)
            return false;
        const { top, bottom } = list.getBoundingClientRect();
        const margin = 10 * rows.height;
        const isFilledAbove = this.from === 0 || rows.top < top - margin;
        const isFilledBelow = this.from + rowsAtOnce >= length || rows.bottom > bottom + margin;
        if (isFilledAbove && isFilledBelow)
            return false;
        // By what is seen at the top; where nothing is, since the list has leapt, by how far the rows would reach.
        const index = Math.max(0, Math.min(this.from + Math.round((top - rows.top) / rows.height), length - 1));
        this.#kept = { index, top: rowAt(list, index)?.getBoundingClientRect().top ?? top };
        this.#showAround(index, length);
        return true;
    }
    /** Gives a list that has been rendered the height of all its rows. */
    fill(list, length) {
        const rows = measure(list);
        if (!rows)
            return;
        const after = Math.max(0, length - this.from - rowsAtOnce);
        // Not by a style attribute, which a page may forbid; and not on the list, whose own height it would become.
        const inner = list.querySelector('.rows');
        if (inner)
            inner.style.paddingBlock = `${this.from * rows.height}px ${after * rows.height}px`;
        const row = this.#kept && rowAt(list, this.#kept.index);
        if (this.#kept && row)
            list.scrollTop += row.getBoundingClientRect().top - this.#kept.top;
        this.#kept = undefined;
    }
    #showAround(index, length) {
        this.from = Math.max(0, Math.min(index - rowsAtOnce / 2, length - rowsAtOnce));
    }
}
/** The row of an option, if it is in the page. */
export function rowAt(list, index) {
    return list.querySelector(`[aria-posinset="${index + 1}"]`);
}
/** Where the rows of a list begin and end in the window, and how high one is on the average. */
function measure(list) {
    const rows = list.querySelectorAll('[role=option]');
    const first = rows[0]?.getBoundingClientRect();
    const last = rows[rows.length - 1]?.getBoundingClientRect();
    if (!first || !last)
        return undefined;
    return { top: first.top, bottom: last.bottom, height: (last.bottom - first.top) / rows.length };
}
