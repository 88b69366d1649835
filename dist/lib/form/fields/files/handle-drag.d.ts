/** Lets files be dropped on the file fields below a root. */
export declare function addDragListeners(root: HTMLElement | DocumentFragment): void;
