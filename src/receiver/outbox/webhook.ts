import { createHmac } from 'node:crypto';
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

/** How large files may be whose content is sent: in base64, larger ones exceed the longest string of Node. */
const maxContentBytes = 384_000_000;

/** What an answer may contain: the number that the message has been registered by. */
const AnswerSchema = z.object({
  diaryNumber: z.string().check(z.trim(), z.minLength(1), z.maxLength(100), z.regex(/^\P{C}+$/u)),
});

/** Creates the destination that posts messages to an address, signed as Standard Webhooks say. */
export function createWebhookDestination({ url, secret, networks, ...options }: WebhookOptions): Destination {
  const { post = createPost({ networks: networks ?? [] }), now = () => new Date() } = options;
  const key = readKey(secret);
  return {
    name: webhookDestination,
    async deliver(message, { id, signal }) {
      const postEvent = (event: object): ReturnType<Post> => {
        const body = JSON.stringify(event);
        const timestamp = String(Math.floor(now().getTime() / 1000));
        const signature = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64');
        const headers = {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${signature}`,
        };
        return post(url, { headers, body, signal, timeoutMs });
      };
      const hasContent = message.attachments.reduce((sum, { content }) => sum + content.length, 0) <= maxContentBytes;
      let response = await postEvent(eventOf(message, hasContent));
      if (response.status === contentTooLarge && message.attachments.length > 0 && hasContent) {
        response = await postEvent(eventOf(message, false));
      }
      if (response.status < 200 || response.status > 299) throw new DeliveryError(`status ${response.status}`);
      return { diaryNumber: readDiaryNumber(response.body) };
    },
  };
}

/** Returns the bytes of a secret. Node would skip what is no base64, and sign by another secret than the endpoint knows. */
function readKey(secret: string): Buffer {
  const text = secret.replace(/^whsec_/, '');
  if (!/^[A-Za-z0-9+/]{2,}={0,2}$/.test(text)) {
    throw new Error('synpunkt: the secret of the webhook is no base64; write whsec_ and at least 24 bytes in base64');
  }
  return Buffer.from(text, 'base64');
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
function eventOf({ attachments, ...message }: StoredMessage, hasContent: boolean) {
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
