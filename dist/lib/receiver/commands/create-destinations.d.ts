import type { Form } from '../../contract/config/form.js';
import type { Options } from '../options/read-options.js';
import type { Destination } from '../outbox/destination.js';
import type { MessageStore } from '../store/store.js';
/**
 * Creates the destinations that the options name.
 *
 * @param currentForm - Resolves to the form with its fetched options. Default: that of the options, without them.
 */
export declare function createDestinations({ mail, webhook, form }: Options, store: MessageStore, currentForm?: () => Promise<Form>): readonly Destination[];
