import { renderFallback } from './render-fallback.js';
import { findCurrentTag, findTags, readOptions } from './script-tag.js';
/*
 * Evaluated before all modules but those that it imports. Later ones throw on a page that has replaced a built-in class which
 * Lit needs, such as `Map`. This module and those that it imports use no such class while they are evaluated.
 */
/** The tag that is running, if this is a classic script. */
export const currentTag = findCurrentTag();
/** Reports why the widget cannot work on the page. */
export const reportFailure = (error) => console.error('synpunkt: the widget cannot work on this page:', error);
function handleError(event) {
    event.preventDefault();
    reportFailure(event.error ?? event.message);
    for (const tag of [...findTags(), currentTag])
        if (tag)
            renderFallback(readOptions(tag));
}
/** Called when every module has been evaluated. */
export const endGuard = () => removeEventListener('error', handleError);
addEventListener('error', handleError, { once: true });
