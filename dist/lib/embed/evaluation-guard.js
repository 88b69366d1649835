import { renderFallback } from './render-fallback.js';
import { findCurrentTag, findTags, readOptions } from './script-tag.js';
/*
 * The first module to be evaluated. Those after it throw on a page that has replaced a built-in class, as `Map`, which Lit
 * cannot do without. This module and those that it imports use no such class.
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
