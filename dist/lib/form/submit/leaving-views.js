/** Milliseconds until a screen reader has read where the focus is, also on a slow computer. */
const delay = 250;
/**
 * The views that others have replaced while the focus was in the form: they stay in the document, invisible, until it has
 * moved. Orca reads nothing if it is told of the removal of the focused button first.
 */
export class LeavingViews {
    #host;
    #views = new Set();
    constructor(host) {
        this.#host = host;
    }
    /** The classes that the root of the form has meanwhile. */
    get classes() {
        return [...this.#views].map((view) => `leaving-${view}`);
    }
    has(view) {
        return this.#views.has(view);
    }
    /** Notes that a view is replaced by another one. */
    replace(view, next) {
        this.#views.delete(next);
        if (!this.#host.matches(':focus-within'))
            return;
        this.#views.add(view);
        this.end = this.#remove(view);
    }
    async #remove(view) {
        await timeout(delay);
        this.#views.delete(view);
        if (this.#views.size === 0)
            this.end = undefined;
        this.#host.requestUpdate();
        // Not updateComplete, which rejects where texts cannot be loaded.
        await timeout(0);
    }
}
const timeout = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
