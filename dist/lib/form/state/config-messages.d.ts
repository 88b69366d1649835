import type { FormLanguage } from '../../contract/config/form-languages.js';
import type { Form } from '../../contract/config/form.js';
import type { AllMessages, Messages } from '../../messages/messages.js';
/** Loads the messages of a form until it is sent. The others are added by {@link completeMessages}, and not read before. */
export declare function loadShownMessages(language: FormLanguage, form: Form): Promise<AllMessages>;
/** Loads the messages of a form that only sending needs, beside those of the submit feature. */
export declare function completeMessages(loading: Promise<Messages>, form: Pick<Form, 'texts'>, language: FormLanguage): Promise<AllMessages>;
