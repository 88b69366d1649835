/** An element of HTML that holds an answer. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** Tells whether an event came from a control that holds an answer. */
export declare function isControl(target: EventTarget | null): target is Control;
