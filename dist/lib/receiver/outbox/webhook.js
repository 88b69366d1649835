import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/webhook.js
import { createHmac } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import * as z from "zod/mini";
import { DeliveryError } from "./destination.js";
import { createPost } from "./post.js";
var webhookDestination = "webhook";
var timeoutMs = 5e3;
var contentTooLarge = 413;
var maxContentBytes = 384e6;
var pieceBytes = 3 * 2 ** 18;
var AnswerSchema = z.object({
  diaryNumber: z.string().check(z.trim(), z.minLength(1), z.maxLength(100), z.regex(new RegExp("^\\P{C}+$", "u")))
});
function createWebhookDestination({ url, secret, networks, ...options }) {
  const { post = createPost({ networks: networks ?? [] }), now = () => /* @__PURE__ */ new Date() } = options;
  const key = readKey(secret);
  return {
    name: webhookDestination,
    async deliver(message, { id, signal }) {
      const postEvent = async (hasContent2) => {
        const timestamp = String(Math.floor(now().getTime() / 1e3));
        const hmac = createHmac("sha256", key).update(`${id}.${timestamp}.`);
        const body = [];
        for (const piece of encodeEvent(message, hasContent2)) {
          hmac.update(piece);
          body.push(piece);
          await setImmediate();
        }
        const headers = {
          "content-type": "application/json",
          "webhook-id": id,
          "webhook-timestamp": timestamp,
          "webhook-signature": `v1,${hmac.digest("base64")}`
        };
        return post(url, { headers, body, signal, timeoutMs });
      };
      const hasContent = message.attachments.reduce((sum, { content }) => sum + content.length, 0) <= maxContentBytes;
      let response = await postEvent(hasContent);
      if (response.status === contentTooLarge && message.attachments.length > 0 && hasContent) {
        response = await postEvent(false);
      }
      if (response.status < 200 || response.status > 299)
        throw new DeliveryError(`status ${response.status}`);
      return { diaryNumber: readDiaryNumber(response.body) };
    }
  };
}
function readKey(secret) {
  const text = secret.replace(/^whsec_/, "");
  if (!/^[A-Za-z0-9+/]{2,}={0,2}$/.test(text)) {
    throw new Error("synpunkt: the secret of the webhook is no base64; write whsec_ and at least 24 bytes in base64");
  }
  return Buffer.from(text, "base64");
}
function readDiaryNumber(body) {
  try {
    return AnswerSchema.safeParse(JSON.parse(body)).data?.diaryNumber;
  } catch {
    return void 0;
  }
}
function* encodeEvent({ attachments, ...message }, hasContent) {
  const { receivedAt, ...data } = message;
  const event = JSON.stringify({ type: "message.received", timestamp: receivedAt, data: { ...data, files: [] } });
  const end = "]}}";
  yield Buffer.from(event.slice(0, -end.length));
  for (const [index, { field, name, type, size, content }] of attachments.entries()) {
    const file = JSON.stringify({ field, name, type, size, content: hasContent ? "" : null });
    const fileEnd = hasContent ? '"}' : "}";
    yield Buffer.from(`${index > 0 ? "," : ""}${file.slice(0, -fileEnd.length)}`);
    if (hasContent)
      yield* encodeContent(content);
    yield Buffer.from(fileEnd);
  }
  yield Buffer.from(end);
}
function* encodeContent(content) {
  const { buffer, byteOffset, length } = content;
  for (let start = 0; start < length; start += pieceBytes) {
    const piece = Buffer.from(buffer, byteOffset + start, Math.min(pieceBytes, length - start));
    yield Buffer.from(piece.toString("base64"), "latin1");
  }
}
export {
  createWebhookDestination
};
