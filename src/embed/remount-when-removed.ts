import type { Widget } from './insert-widget.ts';

/** A widget that was removed together with its surroundings. */
export interface RemovedWidget {
  readonly widget: Widget;
  /** Finds the container of the widget. */
  readonly selector: string;
  /** Finds a tag with the options of the widget; without one in the document it is not inserted again. */
  readonly findTag: () => Element | undefined;
  /** Notes the place of the widget, which tells its next removal from that of its surroundings. */
  readonly noteNeighbour: () => void;
}

/**
 * Inserts a widget again after it was removed together with its surroundings: on a page that replaces its body, or where
 * a framework renders anew. The widget still contains what was typed. A widget that is removed alone stays removed.
 */
export async function remountWhenRemoved(
  widget: Widget,
  selector: string,
  findTag: RemovedWidget['findTag'],
): Promise<void> {
  // A node that is removed together with the surroundings, but not when the widget is removed alone.
  let neighbour: Node | null;
  const noteNeighbour = (): void => {
    const { previousSibling, parentNode } = widget;
    if (widget.localName === 'synpunkt-button') neighbour = previousSibling ?? parentNode;
    else neighbour = widget.matches(selector) ? previousSibling : parentNode;
  };

  const handleRemoval = (): void => {
    if (widget.isConnected || neighbour?.isConnected || !findTag()) return;
    import('./further.entry.ts').then(
      ({ remount }) => remount({ widget, selector, findTag, noteNeighbour }),
      () => undefined,
    );
  };

  noteNeighbour();
  // The class of a form is loaded later than its element is inserted.
  await customElements.whenDefined(widget.localName);
  customElements.upgrade(widget);
  // In a microtask, a widget that is only moved is connected again.
  widget.addController({ hostDisconnected: () => queueMicrotask(handleRemoval) });
  handleRemoval();
}
