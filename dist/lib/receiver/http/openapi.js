import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/openapi.js
import * as z from "zod/mini";
import { HintsSchema } from "../../contract/message/hints.js";
import { ReceiptSchema } from "../../contract/message/receipt.js";
import { schemaFor } from "../../contract/message/submission.js";
import { flattenInputs } from "../../contract/values/flatten-inputs.js";
var openApiPath = "/openapi.json";
var healthPath = "/healthz";
var readyPath = "/readyz";
function schemaOf(schema) {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return json;
}
function messageSchema(form) {
  const { properties, required = [], ...json } = schemaOf(schemaFor(form, { country: form.country }));
  const names = flattenInputs(form.fields).map(({ input }) => [input.name, {}]);
  const values = { type: "object", properties: Object.fromEntries(names), additionalProperties: false };
  const language = { type: "string", maxLength: 35, pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$" };
  return {
    ...json,
    // Zod leaves out what a schema transforms.
    required: [...required, "values"],
    properties: { ...properties, language, values, ...schemaOf(HintsSchema).properties }
  };
}
function describeApi(form, path) {
  const json = (schema, type = "application/json") => ({ content: { [type]: { schema } } });
  const problem = json({ $ref: "#/components/schemas/Problem" }, "application/problem+json");
  const retry = { headers: { "Retry-After": { schema: { type: "integer" }, description: "Seconds to wait" } } };
  const receipt = json({ $ref: "#/components/schemas/Receipt" });
  const message = { $ref: "#/components/schemas/Message" };
  const files = { type: "object", properties: { message }, additionalProperties: { type: "string", format: "binary" } };
  return {
    openapi: "3.1.0",
    info: { title: `Receiver of the form ${form.name}`, version: "1" },
    paths: {
      [path]: {
        post: {
          summary: "Send a message. The same id with the same content may be sent again.",
          requestBody: {
            required: true,
            content: { "application/json": { schema: message }, "multipart/form-data": { schema: files } }
          },
          responses: {
            200: { description: "The message was received before", ...receipt },
            201: { description: "The message is stored", ...receipt },
            400: { description: "It is no message", ...problem },
            403: { description: "The origin is not allowed", ...problem },
            408: { description: "It came too slowly", ...problem },
            409: { description: "The id belongs to another message", ...problem },
            413: { description: "It is too large", ...problem },
            415: { description: "Its type is not supported", ...problem },
            422: { description: "Answers have issues", ...problem },
            429: { description: "Too many messages from the address", ...retry, ...problem },
            503: { description: "Messages cannot be stored at the moment", ...retry, ...problem }
          }
        }
      },
      [healthPath]: { get: { summary: "Whether the process runs", responses: { 200: { description: "It runs" } } } },
      [readyPath]: {
        get: {
          summary: "Whether messages can be stored",
          responses: {
            200: { description: "They can" },
            503: { description: "They cannot, with the reasons", ...retry }
          }
        }
      }
    },
    components: {
      schemas: {
        Message: messageSchema(form),
        Receipt: schemaOf(ReceiptSchema),
        Problem: problemSchema
      }
    }
  };
}
var problemSchema = {
  type: "object",
  required: ["title", "status"],
  properties: {
    title: { type: "string" },
    status: { type: "integer" },
    issues: {
      type: "array",
      items: {
        type: "object",
        required: ["field", "code"],
        properties: { field: { type: "string" }, code: { type: "string" }, params: { type: "object" } }
      }
    }
  }
};
export {
  describeApi,
  healthPath,
  openApiPath,
  readyPath
};
