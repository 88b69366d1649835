/**
 * Inserts a widget again after it was removed together with its surroundings: on a page that replaces its body, or where
 * a framework renders anew. The widget still contains what was typed. A widget that is removed alone stays removed.
 *
 * @param selector - Finds the container of the widget.
 * @param findTag - Finds a tag with the options of the widget; without one in the document it is not inserted again.
 */
export async function remountWhenRemoved(widget, selector, findTag) {
    // A node that is removed together with the surroundings, but not when the widget is removed alone.
    let neighbour;
    const noteNeighbour = () => {
        const { previousSibling, parentNode } = widget;
        if (widget.localName === 'synpunkt-button')
            neighbour = previousSibling ?? parentNode;
        else
            neighbour = widget.matches(selector) ? previousSibling : parentNode;
    };
    const handleRemoval = () => {
        if (widget.isConnected || neighbour?.isConnected || !findTag())
            return;
        import('./further.entry.js').then(({ remount }) => remount(widget, selector, findTag, noteNeighbour), () => undefined);
    };
    noteNeighbour();
    // The class of a form is loaded later than its element is inserted.
    await customElements.whenDefined(widget.localName);
    customElements.upgrade(widget);
    // In a microtask, a widget that is only moved is connected again.
    widget.addController({ hostDisconnected: () => queueMicrotask(handleRemoval) });
    handleRemoval();
}
