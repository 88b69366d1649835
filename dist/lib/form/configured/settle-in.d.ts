/** Gives a form's root the looks that configured fields have, and takes what is dragged there. */
export declare function settleIn(root: HTMLElement | DocumentFragment): void;
