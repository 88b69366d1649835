import { type PlacedButton } from './placed-button.js';
/**
 * Creates the function that, while the button is in the page, moves it along the side of the viewport, up or else down, at
 * most half the viewport, off what it would overlap for good, and back:
 *
 * - an element that covers its centre, as a chat bubble or a cookie bar; under a modal overlay there is no free place;
 * - the focused element (WCAG 2.4.11);
 * - a link or control of the page below it, if no scrolling brings that out from under it.
 *
 * @param schedule - Has the function called again.
 */
export declare function createAvoidOverlap(host: PlacedButton, schedule: () => void): () => void;
