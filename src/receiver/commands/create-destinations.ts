import type { Form } from '../../contract/config/form.ts';
import type { Options } from '../options/read-options.ts';
import type { Destination } from '../outbox/destination.ts';
import { createMailDestination } from '../outbox/mail.ts';
import { createReceiptDestination } from '../outbox/receipt.ts';
import { createWebhookDestination } from '../outbox/webhook.ts';
import type { MessageStore } from '../store/store.ts';

/**
 * Creates the destinations that the options name.
 *
 * @param currentForm - Resolves to the form with its fetched options. Default: that of the options, without them.
 */
export function createDestinations(
  { mail, webhook, form }: Options,
  store: MessageStore,
  currentForm: () => Promise<Form> = async () => form,
): readonly Destination[] {
  const destinations = [
    ...(mail === undefined ? [] : [createMailDestination({ ...mail, form: currentForm })]),
    ...(mail?.receipts ? [createReceiptDestination({ ...mail, form, store })] : []),
    ...(webhook === undefined ? [] : [createWebhookDestination(webhook)]),
  ];
  // Receivers of other forms may share the store, and deliver to other mailboxes.
  return destinations.map((destination) => ({ ...destination, name: `${destination.name} ${form.name}` }));
}
