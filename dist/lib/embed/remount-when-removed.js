import { findForm, insertWidget, withOptions } from './insert-widget.js';
import { whenDrawn } from './when-drawn.js';
/**
 * Inserts a widget again after it was removed together with its surroundings: on a page that replaces its body, or where
 * a framework renders anew. The widget still contains what was typed. A widget that is removed alone stays removed.
 *
 * @param selector - Finds the container of the widget.
 * @param findTag - Finds a tag with the options of the widget; without one in the document it is not inserted again.
 */
export async function remountWhenRemoved(widget, selector, findTag) {
    const isButton = widget.localName === 'synpunkt-button';
    // A node that is removed together with the surroundings, but not when the widget is removed alone.
    let neighbour;
    const noteNeighbour = () => {
        const { previousSibling, parentNode } = widget;
        if (isButton)
            neighbour = previousSibling ?? parentNode;
        else
            neighbour = widget.matches(selector) ? previousSibling : parentNode;
    };
    const remount = (container) => {
        const tag = findTag();
        if (widget.isConnected || !tag)
            return;
        // A page that is restored from a snapshot contains an empty copy of the widget, and so does one where the container
        // is the element itself, or where the page has a link in it for when the widget does not load.
        const present = isButton ? document.querySelector('synpunkt-button') : findForm(container);
        if (!present)
            insertWidget(widget, container, tag);
        else if (present.isEqualNode(widget) || !present.matches(withOptions))
            present.replaceWith(widget);
        noteNeighbour();
    };
    // At once: a resident would write into the empty copy meanwhile, and a framework would see its place without the widget.
    const handleRemoval = () => {
        if (!widget.isConnected && !neighbour?.isConnected && findTag())
            whenDrawn(selector, remount);
    };
    noteNeighbour();
    // The class of a form is loaded later than its element is inserted.
    await customElements.whenDefined(widget.localName);
    customElements.upgrade(widget);
    // In a microtask, a widget that is only moved is connected again.
    widget.addController({ hostDisconnected: () => queueMicrotask(handleRemoval) });
    handleRemoval();
}
