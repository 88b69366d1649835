/** Milliseconds until a screen reader has read where the focus is, also on a slow computer. */
const delay = 700;
/**
 * The views that others have replaced while the focus was in the form: they stay in the document, invisible, for a moment or
 * until the next key or press. Orca reads nothing if it is told of the removal of the focused button before the focus.
 */
export class LeavingViews {
    #host;
    #views = new Set();
    #timer;
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
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#removeAll, delay);
        // Before the browser moves the focus: no key may lead into what is not seen.
        addEventListener('keydown', this.#removeAll, true);
        addEventListener('pointerdown', this.#removeAll, true);
    }
    #removeAll = () => {
        clearTimeout(this.#timer);
        removeEventListener('keydown', this.#removeAll, true);
        removeEventListener('pointerdown', this.#removeAll, true);
        this.#views.clear();
        this.#host.requestUpdate();
    };
}
