/** The tag that is running, if this is a classic script. */
export declare const currentTag: HTMLScriptElement | undefined;
/** Reports why the widget cannot work on the page. */
export declare const reportFailure: (error: unknown) => void;
/** Called when every module has been evaluated. */
export declare const endGuard: () => void;
