import { insertWidget, type Widget } from './mount.ts';

/**
 * Puts a widget back that went away along with what was around it: on a page that swaps its body, or where a framework
 * draws anew. All that was typed is still in it. One that is taken out by itself stays out.
 *
 * @param selector - Finds its place.
 * @param findTag - Finds the tag that still asks for it, if any.
 */
export async function remountWhenRemoved(
  widget: Widget,
  selector: string,
  findTag: () => Element | undefined,
): Promise<void> {
  const isButton = widget.localName === 'synpunkt-button';
  // What goes when the place does, and stays when the widget alone is taken out.
  let witness: Node | null;
  const lookAround = (): void => {
    const { previousSibling, parentNode } = widget;
    if (isButton) witness = previousSibling ?? parentNode;
    else witness = widget.matches(selector) ? previousSibling : parentNode;
  };

  const putBack = (): boolean => {
    if (widget.isConnected) return true;
    const place = document.querySelector(selector);
    const tag = findTag();
    if (!tag) return true;
    if (!place) return false;
    // A page that comes back out of a cache of copies brings an empty copy of the widget along, as does one whose place
    // for a form is the element itself.
    const present = place.closest('synpunkt-form') ?? (isButton ? document : place).querySelector(widget.localName);
    if (!present) insertWidget(widget, place, tag);
    else if (present === place || present.isEqualNode(widget)) present.replaceWith(widget);
    lookAround();
    return true;
  };

  const handleGone = (): void => {
    if (widget.isConnected || witness?.isConnected || putBack()) return;
    const observer = new MutationObserver(() => {
      if (putBack()) observer.disconnect();
    });
    observer.observe(document, { childList: true, subtree: true });
  };

  lookAround();
  // The class of a form comes later than its element.
  await customElements.whenDefined(widget.localName);
  customElements.upgrade(widget);
  // What is only moved is in its new place by then.
  widget.addController({ hostDisconnected: () => queueMicrotask(handleGone) });
  handleGone();
}
