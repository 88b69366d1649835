import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/destinations.js
import { createMailDestination, mailDestination } from "../outbox/mail.js";
import { createReceiptDestination, receiptDestination } from "../outbox/receipt.js";
import { createWebhookDestination, webhookDestination } from "../outbox/webhook.js";
function createDestinations(options, store) {
  const { mail, webhook, form } = options;
  const destinations = [
    ...mail === void 0 ? [] : [createMailDestination({ ...mail, form })],
    ...mail?.receipts ? [createReceiptDestination({ ...mail, form, store })] : [],
    ...webhook === void 0 ? [] : [createWebhookDestination(webhook)]
  ];
  return destinations.map((destination) => ({ ...destination, name: nameOf(destination.name, options) }));
}
var destinationNames = (options) => [
  ...options.mail === void 0 ? [] : [mailDestination],
  ...options.mail?.receipts ? [receiptDestination] : [],
  ...options.webhook === void 0 ? [] : [webhookDestination]
].map((name) => nameOf(name, options));
var nameOf = (name, { form }) => `${name} ${form.name}`;
export {
  createDestinations,
  destinationNames
};
