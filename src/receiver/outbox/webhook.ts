import { createHmac } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
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

/** How large files may be whose content is sent: in base64, larger ones exceed the longest string of a Node that reads them. */
const maxContentBytes = 384_000_000;
/** How many bytes of a file are encoded at once; of a multiple of 3, base64 can be joined. */
const pieceBytes = 3 * 2 ** 18;

/** The part of an answer that is read: the number that the message has been registered by. */
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
      const postEvent = async (hasContent: boolean): ReturnType<Post> => {
        const timestamp = String(Math.floor(now().getTime() / 1000));
        const hmac = createHmac('sha256', key).update(`${id}.${timestamp}.`);
        const body: Buffer[] = [];
        for (const piece of encodeEvent(message, hasContent)) {
          hmac.update(piece);
          body.push(piece);
          // oxlint-disable-next-line no-await-in-loop -- other requests get their turn, as large files take long
          await setImmediate();
        }
        const headers = {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${hmac.digest('base64')}`,
        };
        return post(url, { headers, body, signal, timeoutMs });
      };
      const hasContent = message.attachments.reduce((sum, { content }) => sum + content.length, 0) <= maxContentBytes;
      let response = await postEvent(hasContent);
      if (response.status === contentTooLarge && message.attachments.length > 0 && hasContent) {
        response = await postEvent(false);
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

/** Yields what is posted in pieces. Files without their content have `null` in its place. */
function* encodeEvent({ attachments, ...message }: StoredMessage, hasContent: boolean): Generator<Buffer> {
  const { receivedAt, ...data } = message;
  const event = JSON.stringify({ type: 'message.received', timestamp: receivedAt, data: { ...data, files: [] } });
  const end = ']}}';
  yield Buffer.from(event.slice(0, -end.length));
  for (const [index, { field, name, type, size, content }] of attachments.entries()) {
    const file = JSON.stringify({ field, name, type, size, content: hasContent ? '' : null });
    const fileEnd = hasContent ? '"}' : '}';
    yield Buffer.from(`${index > 0 ? ',' : ''}${file.slice(0, -fileEnd.length)}`);
    if (hasContent) yield* encodeContent(content);
    yield Buffer.from(fileEnd);
  }
  yield Buffer.from(end);
}

function* encodeContent(content: Uint8Array): Generator<Buffer> {
  const { buffer, byteOffset, length } = content;
  for (let start = 0; start < length; start += pieceBytes) {
    const piece = Buffer.from(buffer, byteOffset + start, Math.min(pieceBytes, length - start));
    yield Buffer.from(piece.toString('base64'), 'latin1');
  }
}
