import type { Form } from '../../contract/config/form.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import type { ConfigFeature } from './config-feature.ts';

/** A form with the messages that it is rendered with; a configured form has the config feature and all messages. */
export type LoadedForm = { readonly form: Form } & (
  | { readonly messages: Messages; readonly configFeature?: undefined }
  | { readonly messages: AllMessages; readonly configFeature: ConfigFeature }
);
