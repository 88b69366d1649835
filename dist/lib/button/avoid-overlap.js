/* Keeps the button free; loaded at the first sign that it is not. */
import { interactiveSelector } from './placed-button.js';
/** Distance in px between the button and what it avoids: room for the focus ring. */
const gap = 8;
/** Distance in px of the points at which the elements above and below the button are read: less than a line of text. */
const mesh = 15;
/**
 * Creates the function that, while the button is in the page, moves it along the side of the viewport, up or else down, at
 * most half the viewport, off what it would overlap for good, and back:
 *
 * - an element that covers its centre, as a chat bubble or a cookie bar; under a modal overlay there is no free place;
 * - the focused element (WCAG 2.4.11);
 * - a link or control of the page below it, if no scrolling brings that out from under it.
 *
 * @param schedule - Has the function called again.
 */
export function createAvoidOverlap(host, schedule) {
    let current = 0;
    let avoided;
    const resizes = new ResizeObserver(schedule);
    return () => {
        if (!host.isConnected) {
            resizes.disconnect();
            avoided = undefined;
            return;
        }
        const button = host.renderRoot.querySelector('[part=trigger]');
        const place = button?.parentElement;
        if (!place || isInert(host, button))
            return;
        escapeTransformedBody(host, place);
        const shiftTo = (shift) => {
            // Most scrolling changes nothing, and must not cost the page a style recalculation.
            if (shift !== current)
                place.style.translate = `0 ${(current = shift)}px`;
        };
        const findOverlap = () => {
            if (getComputedStyle(place).position !== 'fixed')
                return undefined;
            const { left, top, right, bottom } = button.getBoundingClientRect();
            const focused = document.activeElement === host ? undefined : findFocused();
            const box = focused?.getBoundingClientRect();
            // The main element, or the body when nothing else has the focus, is too large to be covered.
            const isCovered = box &&
                box.height < innerHeight / 2 &&
                box.left < right &&
                box.right > left &&
                box.top < bottom &&
                box.bottom > top;
            return isCovered ? focused : findStuck(host, button);
        };
        shiftTo(0);
        const first = findOverlap();
        if (first !== avoided) {
            resizes.disconnect();
            // It may be closed, or grow.
            if (first)
                resizes.observe(first);
            avoided = first;
        }
        for (const direction of [-1, 1]) {
            shiftTo(0);
            for (let other = first;; other = findOverlap()) {
                if (!other)
                    return;
                const { top, bottom } = button.getBoundingClientRect();
                const box = other.getBoundingClientRect();
                const past = direction < 0 ? box.top - gap - bottom : box.bottom + gap - top;
                // The host of another widget may be somewhere else than what it shows, which is passed step by step.
                const step = box.top < bottom && box.bottom > top ? past : direction * gap;
                const shift = current + step;
                if (Math.abs(shift) > innerHeight / 2 || top + step < 0 || bottom + step > innerHeight)
                    break;
                shiftTo(shift);
            }
        }
        shiftTo(0);
    };
}
/**
 * Moves a button out of the body if that puts it outside of the viewport: in a body with a transform or a filter, which a
 * menu or an accessibility toolbar may add later, `position: fixed` refers to the body.
 */
function escapeTransformedBody(host, place) {
    const { parentElement: body } = host;
    // Elsewhere, the button belongs to a developer or a framework.
    if (body?.localName !== 'body' || getComputedStyle(place).position !== 'fixed')
        return;
    if (place.getBoundingClientRect().bottom <= innerHeight)
        return;
    // Outside of the body it would no longer inherit the font of the page.
    if (!getComputedStyle(host).getPropertyValue('--synpunkt-font')) {
        host.style.setProperty('--synpunkt-font', getComputedStyle(body).fontFamily);
    }
    body.after(host);
}
function findFocused() {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement)
        focused = focused.shadowRoot.activeElement;
    return focused ?? undefined;
}
/**
 * Returns the elements at the centre of the button, from the top down to the button at least; none where it is out of the
 * viewport.
 */
function elementsAtCentre(host, button) {
    const { left, top, width, height } = button.getBoundingClientRect();
    const centre = [left + width / 2, top + height / 2]; // a pair
    return document.elementFromPoint(...centre) === host ? [host] : document.elementsFromPoint(...centre);
}
/** Whether the page has made the button inert, as a modal dialog does: it need not move, and is not found at any point. */
function isInert(host, button) {
    const elements = elementsAtCentre(host, button);
    return elements.length > 0 && !elements.includes(host);
}
/** Finds the element that covers the centre of the button for good, or a control that the button so covers. */
function findStuck(host, button) {
    const { left, top, right, bottom, height } = button.getBoundingClientRect();
    const [y, centre] = [top + height / 2, elementsAtCentre(host, button)];
    if (centre.indexOf(host) > 0 && centre[0] && isStuck(centre[0], { y, host, isCover: true }))
        return centre[0];
    const points = [];
    for (let row = top + 1; row < bottom; row += mesh) {
        for (let column = left + 1; column < right; column += mesh)
            points.push([column, row]);
    }
    const covered = findBelow(host, button, points).map((below) => below?.closest(interactiveSelector));
    // Without entries(), which some pages have made into something else.
    const isControlStuck = (control, index) => {
        const [, row = y] = points[index] ?? [];
        return Boolean(control && isStuck(control, { y: row, host, isCover: false }));
    };
    return covered.find(isControlStuck) ?? undefined;
}
/**
 * Finds the elements below the button at some points.
 *
 * To find all elements at a point costs a page of 10,000 a hundred times more than to find the first: the button is left out.
 */
function findBelow(host, button, points) {
    const isOnTop = points.map((point) => document.elementFromPoint(...point) === host);
    button.style.pointerEvents = 'none';
    const first = points.map((point) => document.elementFromPoint(...point));
    button.style.pointerEvents = '';
    return points.map((point, index) => {
        if (isOnTop[index])
            return first[index];
        const elements = document.elementsFromPoint(...point);
        const at = elements.indexOf(host);
        return at < 0 ? null : elements[at + 1];
    });
}
/** Whether no scrolling separates an element from the button. */
function isStuck(element, { y, host, isCover }) {
    const { top, bottom } = element.getBoundingClientRect();
    // The element is in the shadow root of another widget, whose host is somewhere else.
    if (y < top || y > bottom)
        return true;
    for (let at = element; at; at = at.parentElement) {
        const { position, overflowY } = getComputedStyle(at);
        const { scrollTop, scrollHeight, clientHeight } = at;
        const above = host.position.startsWith('bottom') ? 0 : scrollTop;
        const below = host.position.startsWith('top') ? 0 : scrollHeight - clientHeight - scrollTop;
        // A panel that scrolls its own content still covers the button.
        const isScrolled = !isCover && at !== element && /auto|scroll/.test(overflowY);
        if (above + below > 1 && (at === document.scrollingElement || isScrolled))
            return false;
        if (/fixed|sticky/.test(position))
            return true;
    }
    return true;
}
