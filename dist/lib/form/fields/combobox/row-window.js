/** The maximum number of rows that are rendered at a time. */
export const maxRows = 100;
/** Virtualizes a long list: renders a window of its rows, and scrolls as if all of them were rendered. */
export class RowWindow {
    constructor() {
        /** The index of the first rendered row. */
        this.from = 0;
    }
    /** A row that stays at its position on screen when others are added and removed. */
    #anchor;
    /** Moves the window to a row, unless it is rendered already. */
    include(index, length) {
        if (index >= 0 && !this.includes(index))
            this.#showAround(index, length);
    }
    /** Whether a row is rendered. */
    includes(index) {
        return index >= this.from && index < this.from + maxRows;
    }
    /** Moves the window after the list was scrolled; returns whether other rows have to be rendered. */
    follow(list, length) {
        const rows = measure(list);
        if (!rows)
            return false;
        const { top, bottom } = list.getBoundingClientRect();
        const margin = 10 * rows.height;
        const isFilledAbove = this.from === 0 || rows.top < top - margin;
        const isFilledBelow = this.from + maxRows >= length || rows.bottom > bottom + margin;
        if (isFilledAbove && isFilledBelow)
            return false;
        // The row at the top, or, if the list was scrolled beyond the rendered rows, the one that would be there.
        const index = Math.max(0, Math.min(this.from + Math.round((top - rows.top) / rows.height), length - 1));
        this.#anchor = { index, top: rowAt(list, index)?.getBoundingClientRect().top ?? top };
        this.#showAround(index, length);
        return true;
    }
    /** Sets the height of a rendered list to that of all its rows. */
    setHeight(list, length) {
        const rows = measure(list);
        if (!rows)
            return;
        const after = Math.max(0, length - this.from - maxRows);
        // Not by a style attribute, which a page may forbid; and not on the list, whose own height would change.
        const inner = list.querySelector('.rows');
        if (inner)
            inner.style.paddingBlock = `${this.from * rows.height}px ${after * rows.height}px`;
        const row = this.#anchor && rowAt(list, this.#anchor.index);
        if (this.#anchor && row)
            list.scrollTop += row.getBoundingClientRect().top - this.#anchor.top;
        this.#anchor = undefined;
    }
    #showAround(index, length) {
        this.from = Math.max(0, Math.min(index - maxRows / 2, length - maxRows));
    }
}
/** The row of an option, if it is rendered. */
export function rowAt(list, index) {
    return list.querySelector(`[aria-posinset="${index + 1}"]`);
}
/** The edges of the rendered rows on screen, and the average height of a row. */
function measure(list) {
    const rows = list.querySelectorAll('[role=option]');
    const first = rows[0]?.getBoundingClientRect();
    const last = rows[rows.length - 1]?.getBoundingClientRect();
    if (!first || !last)
        return undefined;
    return { top: first.top, bottom: last.bottom, height: (last.bottom - first.top) / rows.length };
}
