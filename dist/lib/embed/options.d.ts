/**
 * The options of the script tag and of `mount()`; one that is left out has the default of the element's property. The
 * comments are the rows of the table in the README; what follows "Default:" is its last column.
 */
export interface MountOptions {
    /** Address that messages are posted to. Default: the config's, else the form says that it cannot be sent. */
    readonly endpoint?: string | undefined;
    /**
     * Address of a JSON file with a form of your own, or `#id` of a `<script type="application/json">` in the page. Default: the
     * built-in form.
     */
    readonly config?: string | undefined;
    /**
     * A form of ours to start from, where the config names none: `kontakt`, `tillganglighet`, `sidfel` or `ris-och-ros`. Default:
     * the config's, else `kontakt`.
     */
    readonly preset?: string | undefined;
    /**
     * CSS selector of the element that the form is added to, now or when it is drawn; there is no button then. At the position
     * `inline`, the button is added to it. Default: a button in the corner.
     */
    readonly target?: string | undefined;
    /** The words on the button. Default: `FeedBack`. */
    readonly label?: string | undefined;
    /** Address of an image to show as the button; the label becomes its name. Default: words. */
    readonly image?: string | undefined;
    /** `both` shows the label beside the image. Default: `image`, the image alone. */
    readonly display?: string | undefined;
    /**
     * A corner of the window (`bottom-right`, `bottom-left`, `top-right`, `top-left`), a tab at an edge (`edge-right`,
     * `edge-left`), or `inline`. Default: `bottom-right`.
     */
    readonly position?: string | undefined;
    /** `light`, `dark`, or `auto`: as the page. Default: the config's, else `auto`. */
    readonly theme?: string | undefined;
    /** Colour of the button and the form, as `#0b6048`. Default: the config's for the form, else the page's. */
    readonly accent?: string | undefined;
    /**
     * `sv`, `fi`, `en`, `nb`, `da`, `de` or `ar`, also as `fi-FI` or `fi_FI`. Default: the config's, else the language of the
     * page, else `sv`.
     */
    readonly lang?: string | undefined;
    /** Address to reach you at (a page, `mailto:`, `tel:`), linked to in every failure. Default: no link to one. */
    readonly fallback?: string | undefined;
    /** `idle` fetches the form as soon as the page is at rest. Default: fetched on hover, focus or press. */
    readonly prefetch?: string | undefined;
    /** Names of parameters in the page's address that are sent along, as `page_id,title`. Default: no query. */
    readonly query?: string | undefined;
}
export type OptionName = keyof MountOptions;
export declare const optionNames: readonly OptionName[];
/** The options that are attributes of the elements; the first two only say where and when. */
export declare const attributeNames: (keyof MountOptions)[];
/** Whether every option that is set matches its pattern, and takes effect. */
export declare const areValid: (options: MountOptions, isNew: boolean) => boolean;
/** Sets the options of a widget, but for those that are left out. */
export declare function setOptions(widget: Element, options: MountOptions): void;
