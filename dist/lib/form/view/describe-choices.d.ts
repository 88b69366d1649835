/**
 * Describes one choice of each group by the hint and the error of the group: the one through which the focus enters it.
 *
 * Orca ignores the description of a fieldset. With one on each choice, it would be read again at every arrow key; with one on
 * the fieldset as well, NVDA and JAWS would read it twice.
 */
export declare function describeChoices(root: ParentNode): void;
/** Calls describeChoices() when the focus enters or leaves a group. */
export declare function describeChoicesOnFocus(root: HTMLElement | DocumentFragment): void;
