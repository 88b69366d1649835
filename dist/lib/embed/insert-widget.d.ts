/** The element that a tag or a call of `mount()` adds to the page. */
export type Widget = HTMLElementTagNameMap['synpunkt-button' | 'synpunkt-form'];
/** Appends a widget to its container; an inline button in the body goes after its tag. */
export declare function insertWidget(widget: Widget, container: Element | null, tag: Element | undefined): void;
/**
 * Moves a button out of the body if that puts it outside of the viewport: in a body with a transform or a filter,
 * `position: fixed` refers to the body.
 */
export declare function escapeTransformedBody(widget: HTMLElement): void;
