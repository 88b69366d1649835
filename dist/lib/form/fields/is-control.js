/** Tells whether an event came from a control that holds an answer. */
export function isControl(target) {
    return (target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement);
}
