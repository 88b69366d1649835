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
    readonly position?: string | undefined;
    readonly lang?: string | undefined;
    /** `idle` fetches the form as soon as the page has nothing else to do. */
    readonly prefetch?: string | undefined;
}
/** What stands on the page in the end. */
type Widget = HTMLElementTagNameMap['synpunkt-button' | 'synpunkt-form'];
/** The options that are attributes of the elements by the same name. */
export declare const settings: readonly ['endpoint', 'config', 'label', 'image', 'position', 'lang'];
/**
 * Puts the widget on the page: a form in the target, else a button last in the body. A mistake in the options is one
 * console line, and the widget stands as well as it can.
 */
export declare function mount(options: MountOptions): Widget;
export {};
