import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/webhook.js
import * as z from "zod/mini";
import { DeliveryError } from "./destination.js";
import { createPost } from "./post.js";
var webhookDestination = "webhook";
var timeoutMs = 5e3;
var contentTooLarge = 413;
var AnswerSchema = z.object({
  diaryNumber: z.string().check(z.trim(), z.minLength(1), z.maxLength(100), z.regex(new RegExp("^\\P{C}+$", "u")))
});
function createWebhookDestination({ url, secret, networks, ...options }) {
  const { post = createPost({ networks: networks ?? [] }), now = () => /* @__PURE__ */ new Date() } = options;
  return {
    name: webhookDestination,
    async deliver(message, { id, signal }) {
      const { Webhook } = await import("../packages/S5EYQ3K3.js");
      const postEvent = (event) => {
        const time = now();
        const body = JSON.stringify(event);
        const headers = {
          "content-type": "application/json",
          "webhook-id": id,
          "webhook-timestamp": String(Math.floor(time.getTime() / 1e3)),
          "webhook-signature": new Webhook(secret).sign(id, time, body)
        };
        return post(url, { headers, body, signal, timeoutMs });
      };
      let response = await postEvent(eventOf(message));
      if (response.status === contentTooLarge && message.attachments.length > 0) {
        response = await postEvent(eventOf(message, false));
      }
      if (response.status < 200 || response.status > 299)
        throw new DeliveryError(`status ${response.status}`);
      return { diaryNumber: readDiaryNumber(response.body) };
    }
  };
}
function readDiaryNumber(body) {
  try {
    return AnswerSchema.safeParse(JSON.parse(body)).data?.diaryNumber;
  } catch {
    return void 0;
  }
}
function eventOf({ attachments, ...message }, hasContent = true) {
  const { receivedAt, ...data } = message;
  const files = attachments.map(({ field, name, type, size, content }) => ({
    field,
    name,
    type,
    size,
    content: hasContent ? Buffer.from(content).toString("base64") : null
  }));
  return { type: "message.received", timestamp: receivedAt, data: { ...data, files } };
}
export {
  createWebhookDestination
};
