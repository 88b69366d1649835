import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/create-destinations.js
import { createMailDestination } from "../outbox/mail.js";
import { createReceiptDestination } from "../outbox/receipt.js";
import { createWebhookDestination } from "../outbox/webhook.js";
function createDestinations({ mail, webhook, form }, store, currentForm = async () => form) {
  const destinations = [
    ...mail === void 0 ? [] : [createMailDestination({ ...mail, form: currentForm })],
    ...mail?.receipts ? [createReceiptDestination({ ...mail, form, store })] : [],
    ...webhook === void 0 ? [] : [createWebhookDestination(webhook)]
  ];
  return destinations.map((destination) => ({ ...destination, name: `${destination.name} ${form.name}` }));
}
export {
  createDestinations
};
