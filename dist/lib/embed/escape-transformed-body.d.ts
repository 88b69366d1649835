/**
 * Hangs a button beside the body that hangs far down in it: where the body is transformed or filtered, what is fixed to
 * the window is fixed to the body instead.
 */
export declare function escapeTransformedBody(widget: HTMLElement): void;
