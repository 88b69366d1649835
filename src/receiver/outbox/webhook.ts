import * as z from 'zod/mini';
import type { StoredMessage } from '../store/store.ts';
import { DeliveryError, type Destination } from './destination.ts';
import { createPost, type Post } from './post.ts';

/** Options of {@link createWebhookDestination}. */
export interface WebhookOptions {
  /** An https address. */
  readonly url: string;
  /** The secret that both sides know, as of Standard Webhooks: `whsec_` and base64. */
  readonly secret: string;
  /** Internal networks that the address may be in, such as `10.20.0.0/16`. Default: none. */
  readonly networks?: readonly string[];
  readonly post?: Post;
  readonly now?: () => Date;
}

/** The name of the destination in the store. */
const webhookDestination = 'webhook';

/** How long to connect, and how long to wait for the answer, in milliseconds. */
const timeoutMs = 5000;
/** The status of an endpoint that takes no message of this size. */
const contentTooLarge = 413;

/** What an answer may contain: the number that the message has been registered by. */
const AnswerSchema = z.object({
  diaryNumber: z.string().check(z.trim(), z.minLength(1), z.maxLength(100), z.regex(/^\P{C}+$/u)),
});

/** Creates the destination that posts messages to an address, signed as Standard Webhooks say. */
export function createWebhookDestination({ url, secret, networks, ...options }: WebhookOptions): Destination {
  const { post = createPost({ networks: networks ?? [] }), now = () => new Date() } = options;
  return {
    name: webhookDestination,
    async deliver(message, { id, signal }) {
      const { Webhook } = await import('standardwebhooks');
      const postEvent = (event: object): ReturnType<Post> => {
        const time = now();
        const body = JSON.stringify(event);
        const headers = {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(time.getTime() / 1000)),
          'webhook-signature': new Webhook(secret).sign(id, time, body),
        };
        return post(url, { headers, body, signal, timeoutMs });
      };
      let response = await postEvent(eventOf(message));
      if (response.status === contentTooLarge && message.attachments.length > 0) {
        response = await postEvent(eventOf(message, false));
      }
      if (response.status < 200 || response.status > 299) throw new DeliveryError(`status ${response.status}`);
      return { diaryNumber: readDiaryNumber(response.body) };
    },
  };
}

function readDiaryNumber(body: string): string | undefined {
  try {
    return AnswerSchema.safeParse(JSON.parse(body)).data?.diaryNumber;
  } catch {
    // Most answers are no JSON, and need not be.
    return undefined;
  }
}

/** Returns what is posted. Files without their content have `null` in its place. */
function eventOf({ attachments, ...message }: StoredMessage, hasContent = true) {
  const { receivedAt, ...data } = message;
  const files = attachments.map(({ field, name, type, size, content }) => ({
    field,
    name,
    type,
    size,
    content: hasContent ? Buffer.from(content).toString('base64') : null,
  }));
  return { type: 'message.received', timestamp: receivedAt, data: { ...data, files } };
}
