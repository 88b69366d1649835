/** Keeps the words of a form off the edge of its background, if that differs from the background of the page around it. */
export declare function applyCard(form: Element, root: Node): void;
