/** The options of the script tag and of `mount()`; one that is left out has the default of the element's property. */
export interface MountOptions {
    /** Address that messages are posted to. */
    readonly endpoint?: string | undefined;
    /**
     * Address of a JSON config, or `#` and the `id` of a `<script type="application/json">`; a config object is set as a property
     * of the element that `mount()` returns.
     */
    readonly config?: string | undefined;
    /** The form to start from, where the config names none: `kontakt`, `tillganglighet`, `sidfel` or `ris-och-ros`. */
    readonly preset?: string | undefined;
    /** CSS selector of the element that the form is shown in, now or when it is drawn; without it there is a button. */
    readonly target?: string | undefined;
    readonly label?: string | undefined;
    readonly image?: string | undefined;
    readonly display?: string | undefined;
    readonly position?: string | undefined;
    readonly theme?: string | undefined;
    readonly accent?: string | undefined;
    readonly lang?: string | undefined;
    /** Address of another contact page, linked to when the form cannot be loaded or sent. */
    readonly fallback?: string | undefined;
    /** `idle` loads the form as soon as the page is idle. */
    readonly prefetch?: string | undefined;
    /** The parameters in the address of the page that a message contains: names with commas between. */
    readonly query?: string | undefined;
}
export type OptionName = keyof MountOptions;
export declare const optionNames: readonly OptionName[];
/** The options that are attributes of the elements; the first two only say where and when. */
export declare const attributeNames: (keyof MountOptions)[];
/** Whether every option that is set is sound at a glance, and changes the widget. */
export declare const areSound: (options: MountOptions, isNew: boolean) => boolean;
/** Sets the options of a widget, but for those that are left out. */
export declare function setOptions(widget: Element, options: MountOptions): void;
