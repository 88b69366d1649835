/**
 * Has the browser ask before leaving the page while files are listed below the root of a form: drafts omit them. A listener
 * may exclude the page from the back/forward cache, so that there is none otherwise.
 */
export declare function askBeforeLeaving(root: HTMLElement | DocumentFragment): void;
