import type { Options } from '../options/read-options.js';
import type { Destination } from '../outbox/destination.js';
import type { MessageStore } from '../store/store.js';
/** Creates the destinations that the options name. */
export declare function createDestinations({ mail, webhook, form }: Options, store: MessageStore): readonly Destination[];
