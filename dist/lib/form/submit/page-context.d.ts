import type { Form } from '../../contract/config/form.ts';
import type { Submission } from '../../contract/message/submission.ts';
/**
 * Returns the properties of the page that the config lets a message contain, with personal data masked. One that the
 * receiver would reject is left out: no resident can correct it.
 */
export declare function pageContext(options: Form['page'], page?: Document): Submission['page'];
