import type { Options } from '../options/read-options.ts';
import type { Destination } from '../outbox/destination.ts';
import { createMailDestination } from '../outbox/mail.ts';
import { createReceiptDestination } from '../outbox/receipt.ts';
import { createWebhookDestination } from '../outbox/webhook.ts';
import type { MessageStore } from '../store/store.ts';

/** Creates the destinations that the options name. */
export function createDestinations({ mail, webhook, form }: Options, store: MessageStore): readonly Destination[] {
  const destinations = [
    ...(mail === undefined ? [] : [createMailDestination({ ...mail, form })]),
    ...(mail?.receipts ? [createReceiptDestination({ ...mail, form, store })] : []),
    ...(webhook === undefined ? [] : [createWebhookDestination(webhook)]),
  ];
  // Receivers of other forms may share the store, and deliver to other mailboxes.
  return destinations.map((destination) => ({ ...destination, name: `${destination.name} ${form.name}` }));
}
