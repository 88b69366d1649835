import { findForm, insertWidget } from './insert-widget.js';
import { waitUntilDrawn } from './wait-until-drawn.js';
/**
 * Inserts a widget again that was removed with its surroundings, as soon as its container is there.
 *
 * @param noteNeighbour - Notes the place of the widget, which tells its next removal from that of its surroundings.
 */
export function remount(widget, selector, findTag, noteNeighbour) {
    waitUntilDrawn(selector, (container) => {
        const tag = findTag();
        if (widget.isConnected || !tag)
            return;
        // A page that is restored from a snapshot contains an empty copy of the widget, and so does one where the container
        // is the element itself, or where the page has a link in it for when the widget does not load.
        const isForm = widget.localName === 'synpunkt-form';
        const present = isForm ? findForm(container) : document.querySelector('synpunkt-button');
        if (!present)
            insertWidget(widget, container, tag);
        else if (present.isEqualNode(widget) || !present.matches('[endpoint], [config], [preset]')) {
            present.replaceWith(widget);
        }
        noteNeighbour();
    });
}
