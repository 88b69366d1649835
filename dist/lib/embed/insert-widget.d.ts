/** The element that a tag or a call of `mount()` adds to the page. */
export type Widget = HTMLElementTagNameMap['synpunkt-button' | 'synpunkt-form'];
/** Finds the form that a container is, or is in, or has in it. */
export declare const findForm: (container: Element | null) => HTMLElementTagNameMap['synpunkt-form'] | null | undefined;
/** Matches an element that the page has given options of its own. */
export declare const withOptions = "[endpoint], [config], [preset]";
/** Returns a selector if it is one. */
export declare function validSelector(selector: string | undefined): string | undefined;
/** Whether the widget at a selector is a form, and not a button. */
export declare const isFormAt: (selector: string | undefined, position: string | undefined) => boolean;
/** Appends a widget to its container; an inline button in the body goes after its tag. */
export declare function insertWidget(widget: Widget, container: Element | null, tag: Element | undefined): void;
