import { renderFallback } from './render-fallback.ts';
import { findCurrentTag, findTags, readOptions } from './script-tag.ts';

/*
 * Evaluated before all modules but those that it imports. Later ones throw on a page that has replaced a built-in class which
 * Lit needs, such as `Map`. This module and those that it imports use no such class while they are evaluated.
 */

/** The tag that is running, if this is a classic script. */
export const currentTag = findCurrentTag();

/** Reports why the widget cannot work on the page. */
export const reportFailure = (error: unknown): void =>
  console.error('synpunkt: the widget cannot work on this page:', error);

function handleError(event: ErrorEvent): void {
  event.preventDefault();
  reportFailure(event.error ?? event.message);
  for (const tag of [...findTags(), currentTag]) if (tag) renderFallback(readOptions(tag));
}

/** Called when every module has been evaluated. */
export const endGuard = (): void => removeEventListener('error', handleError);

addEventListener('error', handleError, { once: true });
