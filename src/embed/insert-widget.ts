/** The element that a tag or a call of `mount()` adds to the page. */
export type Widget = HTMLElementTagNameMap['synpunkt-button' | 'synpunkt-form'];

/** Finds the form that a container is, or is in, or has in it. */
export const findForm = (container: Element | null): HTMLElementTagNameMap['synpunkt-form'] | null | undefined =>
  container?.closest('synpunkt-form') ?? container?.querySelector('synpunkt-form');

/** Matches an element that the page has given options of its own. */
export const withOptions = '[endpoint], [config], [preset]';

/** Returns a selector if it is one. */
export function validSelector(selector: string | undefined): string | undefined {
  try {
    document.querySelector(selector ?? '');
    return selector;
  } catch {
    return undefined;
  }
}

/** Whether the widget at a selector is a form, and not a button. */
export const isFormAt = (selector: string | undefined, position: string | undefined): boolean =>
  selector !== undefined && position !== 'inline';

/** Appends a widget to its container; an inline button in the body goes after its tag. */
export function insertWidget(widget: Widget, container: Element | null, tag: Element | undefined): void {
  if (container?.localName === 'body' && widget.matches('[position=inline]') && container.contains(tag ?? null)) {
    tag?.after(widget);
  } else container?.append(widget);
}
