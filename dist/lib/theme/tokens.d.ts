/**
 * The colours and sizes of both elements. A page sets the public `--synpunkt-*` properties; the private ones below add
 * the defaults. Canvas and CanvasText follow the `color-scheme` of the page, and other colours are mixed from them, so
 * that the widget is dark exactly where the page is.
 */
export declare const tokens: import("lit").CSSResult;
/** Styles of every button with text. */
export declare const buttonLook: import("lit").CSSResult;
