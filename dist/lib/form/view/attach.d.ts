/** Gives a form's root the looks that configured fields have, and takes what is dragged there. */
export declare function attach(root: HTMLElement | DocumentFragment): void;
