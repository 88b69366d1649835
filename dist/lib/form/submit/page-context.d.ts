import type { Form } from '../../contract/config/form.ts';
import type { Submission } from '../../contract/message/submission.ts';
/** What is told of the page around the form, as far as the config lets it; personal data in it is masked. */
export declare function pageContext(options: Form['page'], page?: Document): Submission['page'];
