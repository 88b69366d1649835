import { isControl } from './is-control.js';
/** Keeps the page's key shortcuts from taking letters: to the page, all that is typed here is typed at this element. */
export function keepFromPage(event) {
    if (isControl(event.target) && event.key !== 'Escape' && event.key !== 'Tab')
        event.stopPropagation();
}
