/**
 * Takes what is dragged over a form: a field for files as a whole lets them be dropped, and takes them as if they had
 * been chosen. Dropped beside, they are let go, where the browser would leave the page to show them.
 */
export declare function handleDrag(event: Event): void;
