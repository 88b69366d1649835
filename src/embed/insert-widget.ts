/** The element that a tag or a call of `mount()` adds to the page. */
export type Widget = HTMLElementTagNameMap['synpunkt-button' | 'synpunkt-form'];

/** Finds the form that a container is, or is in, or has in it. */
export const findForm = (container: Element | null): HTMLElementTagNameMap['synpunkt-form'] | null | undefined =>
  container?.closest('synpunkt-form') ?? container?.querySelector('synpunkt-form');

/** Returns a selector if it is one. */
export function validSelector(selector: string | undefined): string | undefined {
  try {
    document.querySelector(selector ?? '');
    return selector;
  } catch {
    return undefined;
  }
}

/** Appends a widget to its container; an inline button in the body goes after its tag. */
export function insertWidget(widget: Widget, container: Element | null, tag: Element | undefined): void {
  if (container?.localName === 'body' && widget.matches('[position=inline]') && container.contains(tag ?? null)) {
    tag?.after(widget);
  } else container?.append(widget);
}

/**
 * Moves a button out of the body if that puts it outside of the viewport: in a body with a transform or a filter,
 * `position: fixed` refers to the body.
 */
export function escapeTransformedBody(widget: HTMLElement): void {
  const place = widget.shadowRoot?.querySelector('.place');
  const body = document.querySelector('body');
  if (!place || !body || getComputedStyle(place).position !== 'fixed') return;
  if (place.getBoundingClientRect().bottom <= innerHeight) return;
  // Outside of the body it would no longer inherit the font of the page.
  if (!getComputedStyle(widget).getPropertyValue('--synpunkt-font')) {
    widget.style.setProperty('--synpunkt-font', getComputedStyle(body).fontFamily);
  }
  body.after(widget);
}
