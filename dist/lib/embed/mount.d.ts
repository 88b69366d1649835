/** What a tag may set; each left out has the default of the element's property of the same name. */
export interface MountOptions {
    /** Where messages are posted. */
    readonly endpoint?: string | undefined;
    /** Address of a JSON config; a config itself is given to the element that comes back. */
    readonly config?: string | undefined;
    /** CSS selector of the place for a form in the page; without it there is a button. */
    readonly target?: string | undefined;
    readonly label?: string | undefined;
    readonly image?: string | undefined;
    readonly display?: string | undefined;
    readonly position?: string | undefined;
    readonly theme?: string | undefined;
    readonly accent?: string | undefined;
    readonly lang?: string | undefined;
    /** Address of a page of the municipality's own, linked to where the form cannot be had. */
    readonly fallback?: string | undefined;
    /** `idle` fetches the form as soon as the page has nothing else to do. */
    readonly prefetch?: string | undefined;
}
/** What stands on the page in the end. */
export type Widget = HTMLElementTagNameMap['synpunkt-button' | 'synpunkt-form'];
/** Hears of a widget that has been put into the place that a selector finds. */
type Keep = (widget: Widget, selector: string) => void;
/** The options that are attributes of the elements by the same name. */
export declare const settings: readonly ['endpoint', 'config', 'label', 'image', 'display', 'position', 'theme', 'accent', 'lang', 'fallback'];
/**
 * Puts the widget on the page: a form in the target, else a button last in the body; one in the flow of the page stands
 * in the target, else after the tag. What is written there already is set as the options say, unless it is set itself. A
 * mistake in the options is one console line, and the widget stands as well as it can.
 */
export declare function mount(options: MountOptions, tag?: Element, keep?: Keep): Widget;
/** Puts a widget into its place; a button in the flow of the body stands after its tag. */
export declare function insertWidget(widget: Widget, place: Element | null, tag: Element | undefined): void;
/** Finds the place for a form in the page, where one is given. */
export declare function findTarget(selector: string | undefined): Element | null;
export {};
