import { interactiveSelector } from './placed-button.js';
const events = ['click', 'load', 'resize', 'scroll', 'keyup', 'transitionend'];
const opener = '[href$="#synpunkt"]:not([href*="//"])';
/**
 * Watches the page for the button: opens the dialog from the page's own links, and has the button moved off what it
 * overlaps.
 *
 * The file that moves it is loaded at the first sign of an overlap; most pages have no overlap. A press on Tab is such
 * a sign: the focus may then be anywhere, also within a shadow root.
 */
export class WatchPage {
    #host;
    #isNeeded = false;
    #isScheduled = false;
    #avoidOverlap;
    #mutations;
    constructor(host) {
        this.#host = host;
    }
    hostConnected() {
        // Before the listeners of the page: scripts that scroll smoothly cancel every click on a link to a fragment.
        for (const event of events)
            addEventListener(event, this, true);
        // Not when a page that renders anew inserts the button again.
        if (!this.#mutations && location.hash === '#synpunkt' && !isShown())
            void this.#host.show();
        // Bubbles and bars are added to the body, and menus move it. To observe its whole tree would cost a busy page too much.
        try {
            this.#mutations = new MutationObserver(this.#schedule);
            for (const body of document.querySelectorAll('body')) {
                this.#mutations.observe(body, { attributes: true, childList: true });
            }
        }
        catch {
            // The page has replaced the class: there are the events alone.
        }
        this.#schedule();
    }
    hostDisconnected() {
        for (const event of events)
            removeEventListener(event, this, true);
        this.#mutations?.disconnect();
        void this.#avoidOverlap?.then((avoidOverlap) => avoidOverlap());
    }
    /** Called for each of the events above. */
    handleEvent(event) {
        if (event.type === 'click')
            this.#openFrom(event); // by its type
        this.#isNeeded ||= event.key === 'Tab';
        this.#schedule();
    }
    #openFrom(event) {
        // Another button of the page may have opened its dialog; and a link may be opened in another tab.
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
            return;
        const target = event.composedPath().find(isOpener);
        if (!target)
            return;
        event.preventDefault();
        // In Safari, a click gives no focus; the dialog returns it to the element that had it.
        target.focus({ preventScroll: true });
        void this.#host.show();
    }
    /** Boxes are read in a frame and never in an event, and at most four times a second: on a large page, it takes milliseconds. */
    #schedule = () => {
        if (this.#isScheduled)
            return;
        this.#isScheduled = true;
        setTimeout(() => requestAnimationFrame(this.#update), 250);
    };
    #update = () => {
        this.#isScheduled = false;
        const host = this.#host;
        // A button must not move while it is being pressed, and need not while its dialog is open.
        if (host.matches(':active') || host.shadowRoot?.activeElement?.matches('synpunkt-dialog'))
            return;
        // Nor while it has the focus, unless something covers it.
        if (!((this.#isNeeded && document.activeElement !== host) || this.#isOverlapping()))
            return;
        this.#isNeeded = true;
        this.#avoidOverlap ??= import('../further.entry.js').then((file) => file.createAvoidOverlap(this.#host, this.#schedule), 
        // Without its file, the button stays where it is.
        () => () => { });
        void this.#avoidOverlap.then((avoidOverlap) => avoidOverlap());
    };
    #isOverlapping() {
        const [box] = this.#host.renderRoot.querySelector('[part=trigger]')?.getClientRects() ?? [];
        if (!box)
            return false;
        // Otherwise, what is below the button can be scrolled out from under it.
        const isAtEnd = !scrollY || document.documentElement.scrollHeight - innerHeight - scrollY < 1;
        for (let point = 0.1; point < 5; point += 0.2) {
            const at = [box.x + box.width * (point % 1), box.y + (box.height * point) / 5]; // a pair
            // To find all elements at a point costs a page of 10,000 a hundred times more than to find the first.
            if (document.elementFromPoint(...at) !== this.#host ||
                (isAtEnd && document.elementsFromPoint(...at)[1]?.closest(interactiveSelector))) {
                return true;
            }
        }
        return false;
    }
}
function isOpener(target) {
    return (target instanceof HTMLElement && (target.matches('[data-synpunkt-open]') || (target.matches(opener) && !isShown())));
}
/** Whether the page shows an element that a link to `#synpunkt` leads to; the button itself has no box. */
const isShown = () => !!document.querySelector('#synpunkt')?.getClientRects()[0];
