import { toJSONSchema } from 'zod/v4/core';
import { defaults } from '../src/contract/config/defaults.ts';
import { ConfigSchema } from '../src/contract/config/schema.ts';
import { HintsSchema } from '../src/contract/message/hints.ts';
import { ReceiptSchema } from '../src/contract/message/receipt.ts';
import { schemaFor } from '../src/contract/message/submission.ts';

/*
 * Creates the JSON Schemas of what a form sends as JSON and of what an endpoint answers, for endpoints in any language.
 */

const dialect = 'https://json-schema.org/draft/2020-12/schema';

const convert = (schema) => {
  const { $schema: _, ...json } = toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return json;
};

/** A message of any form; its config defines the answers. */
export function messageSchema() {
  const json = convert(schemaFor({ name: 'kontakt', fields: [], country: 'SE', page: defaults.page }, {}));
  const { properties } = json;
  const descriptions = {
    version: 'Version of the format.',
    id: 'Made by the form; the same for every attempt to send the same content.',
    form: 'Name of the form.',
    language: 'BCP 47 tag of the language that the resident read the form in.',
    sentAt: 'The time of the press on the send button, by the clock of the resident.',
    page: 'The page with the form; each key may be missing.',
    values: 'The answers by the name of their field.',
    trap: 'The beginning of what is in a field that people do not see; only where the config has spamHints.',
    openedAt: 'When the form was opened, by the clock of the resident; only where the config has spamHints.',
  };
  // Not required: a message has both or none.
  Object.assign(properties, convert(HintsSchema).properties);
  // The zod pattern has a flag, which JSON Schema cannot express.
  properties.language.pattern = '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$';
  // Without Unicode property escapes, which not every server language supports.
  for (const key of ['url', 'referrer']) properties.page.properties[key].pattern = '^https?://';
  properties.page.properties.language.pattern = properties.language.pattern;
  properties.form = convert(ConfigSchema.shape.form);
  properties.values = {
    type: 'object',
    // A field type of a developer may have any answer.
    additionalProperties: {
      anyOf: [
        { type: 'string', description: 'A text, a date, or the value of an option.' },
        { type: 'number' },
        { const: true, description: 'A ticked checkbox.' },
        { type: 'array', items: { type: 'string' }, description: 'The values of several options.' },
        { type: 'array', items: fileSchema, description: 'Files, whose content are parts named after the field.' },
        { type: 'object' },
      ],
    },
  };
  return {
    $schema: dialect,
    title: 'A message of a form of synpunkt',
    ...json,
    // Zod leaves out what a schema transforms.
    required: [...json.required, 'values'],
    properties: Object.fromEntries(
      Object.entries(properties).map(([key, property]) => [key, { description: descriptions[key], ...property }]),
    ),
  };
}

const fileSchema = {
  type: 'object',
  required: ['name', 'type', 'size'],
  properties: { name: { type: 'string' }, type: { type: 'string' }, size: { type: 'integer' } },
};

/** The answer of an endpoint that has received a message. */
export function receiptSchema() {
  const json = convert(ReceiptSchema);
  Object.assign(json.properties.reference, {
    description: 'The reference to quote when asking about the matter; a whole number is read as text.',
    type: ['string', 'integer'],
    minimum: 0,
  });
  Object.assign(json.properties.receivedAt, {
    description: 'The time of receipt by the clock of the server; ISO 8601 with zone.',
    format: 'date-time',
  });
  Object.assign(json.properties.answerBy, {
    description: 'The last day on which the resident can expect an answer.',
    format: 'date',
  });
  return { $schema: dialect, title: 'A receipt of a form of synpunkt', ...json };
}
