import { nothing } from 'lit';
/** Milliseconds until a screen reader has read where the focus is: Orca took 900 beside three busy programs on two cores. */
const delay = 3000;
/**
 * The views of a form. One that is replaced while the focus is in the form stays in the document, invisible, for a while or
 * until the next key or press: Orca reads nothing if it is told of the removal of the focused button before the focus.
 */
export class AlternatingViews {
    #host;
    #shown = ['form', 'actions'];
    #leaving = new Set();
    /** The last result of each view that is in the document. */
    #rendered = new Map();
    #timer;
    constructor(host) {
        this.#host = host;
    }
    /** The classes of the root of the form, which make the views that leave invisible. */
    get classes() {
        return ['root', ...[...this.#leaving].map((view) => `leaving-${view}`)].join(' ');
    }
    /** Shows one view of each pair. Call it in each update, before anything is rendered. */
    show(...views) {
        // Without entries(), which some pages have made into something else.
        views.forEach((view, index) => {
            const before = this.#shown[index];
            if (before !== undefined && before !== view)
                this.#replace(before, view);
        });
        this.#shown = views;
    }
    /**
     * Renders a view unless another one has replaced it. While it leaves it stays as it was: Orca would read what changes in
     * it, such as a field that becomes empty, instead of what has the focus.
     */
    render(view, render) {
        if (this.#shown.includes(view))
            this.#rendered.set(view, render());
        else if (!this.#leaving.has(view))
            this.#rendered.delete(view);
        return this.#rendered.get(view) ?? nothing;
    }
    #replace(view, next) {
        this.#leaving.delete(next);
        if (!this.#host.matches(':focus-within'))
            return;
        this.#leaving.add(view);
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
        this.#leaving.clear();
        this.#host.requestUpdate();
    };
}
