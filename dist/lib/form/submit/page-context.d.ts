import type { Form } from '../../contract/config/form.js';
import type { Submission } from '../../contract/message/submission.js';
/**
 * Returns the properties of the page that the config lets a message contain, with personal data masked. One that the
 * receiver would reject is left out: no resident can correct it.
 *
 * @param names - The query parameters that the tag names, besides those of the config.
 */
export declare function pageContext(options: Form['page'], names: readonly string[], page?: Document): Submission['page'];
/** Reads the attribute `query` of an element, or of one around it whose shadow root it is in: names with commas between. */
export declare function queryNames(element: Element): string[];
