import type { StoredMessage } from '../store/store.ts';
import { DeliveryError, type Destination } from './destination.ts';

/** Options of {@link createWebhookDestination}. */
export interface WebhookOptions {
  /** An https address. */
  readonly url: string;
  /** The secret that both sides know, as of Standard Webhooks: `whsec_` and base64. */
  readonly secret: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => Date;
}

/** The name of the destination in the store. */
const webhookDestination = 'webhook';

const timeoutMs = 5000;

/** Creates the destination that posts messages to an address, signed as Standard Webhooks say. */
export function createWebhookDestination({ url, secret, ...options }: WebhookOptions): Destination {
  const { fetch = globalThis.fetch, now = () => new Date() } = options;
  return {
    name: webhookDestination,
    async deliver(message, { id, signal }) {
      const { Webhook } = await import('standardwebhooks');
      const time = now();
      const body = JSON.stringify(eventOf(message));
      const response = await fetch(url, {
        method: 'POST',
        // Another address could be one that the operator has not chosen.
        redirect: 'manual',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
          'webhook-signature': new Webhook(secret).sign(id, time, body),
        },
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      });
      // Not read: the connection ends instead.
      await response.body?.cancel();
      if (!response.ok) throw new DeliveryError(`status ${response.status}`);
    },
  };
}

function eventOf({ attachments, ...message }: StoredMessage) {
  const { receivedAt, ...data } = message;
  const files = attachments.map(({ field, name, type, size, content }) => ({
    field,
    name,
    type,
    size,
    content: Buffer.from(content).toString('base64'),
  }));
  return { type: 'message.received', timestamp: receivedAt, data: { ...data, files } };
}
