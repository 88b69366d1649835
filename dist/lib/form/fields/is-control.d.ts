/** Tells whether an event came from a control that holds an answer. */
export declare function isControl(target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
