/** The element that a tag or a call of `mount()` adds to the page. */
export type Widget = HTMLElementTagNameMap['synpunkt-button' | 'synpunkt-form'];

/** Appends a widget to its container; an inline button in the body goes after its tag. */
export function insertWidget(widget: Widget, container: Element | null, tag: Element | undefined): void {
  if (container?.localName === 'body' && widget.matches('[position=inline]') && container.contains(tag ?? null)) {
    tag?.after(widget);
  } else container?.append(widget);
}
