import type { Options } from '../options/read-options.ts';
import type { Destination } from '../outbox/destination.ts';
import { createMailDestination, mailDestination } from '../outbox/mail.ts';
import { createReceiptDestination, receiptDestination } from '../outbox/receipt.ts';
import { createWebhookDestination, webhookDestination } from '../outbox/webhook.ts';
import type { MessageStore } from '../store/store.ts';

/** Creates the destinations that the options name. */
export function createDestinations(options: Options, store: MessageStore): readonly Destination[] {
  const { mail, webhook, form } = options;
  const destinations = [
    ...(mail === undefined ? [] : [createMailDestination({ ...mail, form })]),
    ...(mail?.receipts ? [createReceiptDestination({ ...mail, form, store })] : []),
    ...(webhook === undefined ? [] : [createWebhookDestination(webhook)]),
  ];
  return destinations.map((destination) => ({ ...destination, name: nameOf(destination.name, options) }));
}

/** Returns their names in the store. */
export const destinationNames = (options: Options): readonly string[] =>
  [
    ...(options.mail === undefined ? [] : [mailDestination]),
    ...(options.mail?.receipts ? [receiptDestination] : []),
    ...(options.webhook === undefined ? [] : [webhookDestination]),
  ].map((name) => nameOf(name, options));

/** Receivers of other forms may share the store, and deliver to other mailboxes. */
const nameOf = (name: string, { form }: Options): string => `${name} ${form.name}`;
