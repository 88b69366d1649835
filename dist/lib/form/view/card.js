import { css } from 'lit';
import { addStyleSheet } from './apply-theme.js';
const transparent = 'rgba(0, 0, 0, 0)';
const cardStyles = css `
  :host {
    padding: clamp(16px, 5%, 32px);
    border-radius: var(--_radius);
  }
`;
/** Keeps the words of a form off the edge of its background, if that differs from the background of the page around it. */
export function applyCard(form, root) {
    const { backgroundColor } = getComputedStyle(form);
    if (![transparent, groundAround(form)].includes(backgroundColor))
        addStyleSheet(root, cardStyles);
}
/** Returns the background colour of the innermost element around a form that has a background; else that of the form. */
function groundAround(form) {
    for (let at = parentOf(form); at; at = parentOf(at)) {
        if (!(at instanceof Element))
            continue;
        const { backgroundColor, backgroundImage } = getComputedStyle(at);
        if (backgroundColor !== transparent || backgroundImage !== 'none')
            return backgroundColor;
    }
    // The page has the default background, and so has the form unless either of these says otherwise.
    const own = getComputedStyle(form);
    const { colorScheme } = getComputedStyle(document.documentElement);
    return own.colorScheme + own.getPropertyValue('--synpunkt-background') === colorScheme ? own.backgroundColor : '';
}
/** Returns the parent of a node as it is rendered; undefined for a document. */
const parentOf = (node) => node.assignedSlot ?? node.parentNode ?? node.host; // if it is one
