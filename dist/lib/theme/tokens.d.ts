/**
 * The colours and measures that both elements draw with. A page sets the public `--synpunkt-*` properties; the private
 * ones below add the defaults. Canvas and CanvasText follow the `color-scheme` of the page, and whatever else has to
 * show on them is mixed out of them where it is used, so that the widget is dark exactly where the page is.
 */
export declare const tokens: import("lit").CSSResult;
/** The one look of a button with words on it. */
export declare const buttonLook: import("lit").CSSResult;
