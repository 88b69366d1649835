import type { Form } from '../../contract/config/form.js';
import type { AllMessages, Messages } from '../../messages/messages.js';
import type { ConfigFeature } from './config-feature.js';
/** A form with the messages that it is rendered with; a configured form has the config feature and all messages. */
export type LoadedForm = {
    readonly form: Form;
} & ({
    readonly messages: Messages;
    readonly configFeature?: undefined;
} | {
    readonly messages: AllMessages;
    readonly configFeature: ConfigFeature;
});
