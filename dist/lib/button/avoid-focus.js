const events = ['focusin', 'keyup', 'scroll'];
/** What is left free between the button and what it makes room for: the ring of the focus. */
const gap = 8;
/**
 * Moves the button off what has the focus (WCAG 2.4.11), up or else down, and back when the focus has moved on.
 *
 * A key may move the focus within a shadow root, of which the page is not told; and scrolling to what has the focus comes
 * after the focus itself.
 */
export class AvoidFocus {
    #host;
    #shift = 0;
    constructor(host) {
        this.#host = host;
    }
    hostConnected() {
        for (const event of events)
            document.addEventListener(event, this.#look, true);
    }
    hostDisconnected() {
        for (const event of events)
            document.removeEventListener(event, this.#look, true);
    }
    #look = () => {
        let focused = document.activeElement;
        // It stays where it is while it is being pressed.
        if (focused === this.#host)
            return;
        while (focused?.shadowRoot?.activeElement)
            focused = focused.shadowRoot.activeElement;
        const button = this.#host.renderRoot.querySelector('button');
        const place = button?.parentElement;
        if (!focused || !place)
            return;
        const box = focused.getBoundingClientRect();
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const [restTop, restBottom] = [top - this.#shift, bottom - this.#shift];
        const up = box.top - gap - restBottom;
        const down = box.bottom + gap - restTop;
        // What is as large as a page's main part, or the body that has the focus when nothing has, is never covered.
        const isCovered = box.height < innerHeight / 2 &&
            box.left < right &&
            box.right > left &&
            box.top < restBottom &&
            box.bottom > restTop &&
            getComputedStyle(place).position === 'fixed';
        const way = restTop + up > 0 ? up : restBottom + down < innerHeight ? down : 0;
        const shift = isCovered ? way : 0;
        // Most of what is scrolled and typed changes nothing here, and is to cost the page nothing.
        if (shift === this.#shift)
            return;
        this.#shift = shift;
        place.style.translate = `0 ${shift}px`;
    };
}
