/** Loads the class of a form that was mounted, and of those that the page itself contains and nothing has loaded yet. */
export declare function loadForms(widget: Element): void;
