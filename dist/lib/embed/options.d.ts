/** The options of the script tag and of `mount()`; one that is left out has the default of the element's property. */
export interface MountOptions {
    /** Address that messages are posted to. */
    readonly endpoint?: string | undefined;
    /** Address of a JSON config; a config object is set as a property of the element that `mount()` returns. */
    readonly config?: string | undefined;
    /** CSS selector of the element that the form is shown in; without it there is a button. */
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
}
type OptionName = keyof MountOptions;
/** Every option with the values that it accepts; an empty list accepts any text. */
export declare const acceptedValues: Readonly<Record<OptionName, readonly string[]>>;
export declare const optionNames: readonly OptionName[];
/** The options that are attributes of the elements; the others only say where and when. */
export declare const attributeNames: ("accent" | "config" | "display" | "endpoint" | "fallback" | "image" | "label" | "lang" | "position" | "theme")[];
export {};
