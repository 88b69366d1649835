import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { toJSONSchema } from 'zod/v4/core';
import { AddressSchema, linkAddress, LinkSchema, webAddress } from '../src/contract/config/address.ts';
import { conditionKinds, ConditionSchema } from '../src/contract/config/condition.ts';
import {
  AnswerTimeSchema,
  ConfigSchema,
  ContactSchema,
  PageOptionsSchema,
  PrivacySchema,
} from '../src/contract/config/schema.ts';
import { FieldSchema, fieldSchemas, inputSchemas } from '../src/contract/fields/field.ts';
import { OptionSchema, RedirectSchema } from '../src/contract/fields/option.ts';
import { languageTag, LanguageSchema, markup, TextSchema, WordsSchema } from '../src/contract/config/text.ts';

/*
 * Makes the JSON Schema of a config out of the zod schemas, for editors to complete and explain. What a key does is told
 * by the comment on it in src/contract/, which costs the browser nothing.
 */

/** The parts that stand under $defs, by what zod knows them as. */
const parts = new Map([
  [TextSchema, 'text'],
  [ConditionSchema, 'condition'],
  [FieldSchema, 'field'],
  [fieldSchemas.group.shape.fields.def.element, 'question'],
  [OptionSchema, 'option'],
  [RedirectSchema, 'redirect'],
  [LinkSchema, 'link'],
  [PrivacySchema, 'privacy'],
  [ContactSchema, 'contact'],
  [PageOptionsSchema, 'page'],
  [AnswerTimeSchema, 'answerTime'],
]);

/** The names in the sources of the objects whose keys have comments. */
const sources = {
  ...Object.fromEntries(
    Object.keys(inputSchemas).map((type) => [
      `${type}Field`,
      `${type.charAt(0).toUpperCase()}${type.slice(1)}FieldSchema`,
    ]),
  ),
  noteField: 'NoteSchema',
  groupField: 'GroupSchema',
  option: 'OptionSchema',
  redirect: 'RedirectSchema',
  link: 'LinkSchema',
  privacy: 'PrivacySchema',
  contact: 'ContactSchema',
  page: 'PageOptionsSchema',
  answerTime: 'AnswerTimeSchema',
};

/** What zod checks by functions of ours that test a pattern. */
const patterns = new Map([
  [AddressSchema, webAddress.source],
  [LinkSchema.shape.href, linkAddress.source],
  [LanguageSchema, languageTag.source],
  [WordsSchema, String.raw`^(?![\s\S]*(?:${markup.source}))`],
]);

const typeComment = 'Type of the field.';

/** A type that a developer has added: its name has a hyphen, and its keys only its maker knows. */
const ownType = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)+$' };

/** Makes the schema; throws where a key has no comment. */
export function configSchema() {
  const blocks = readBlocks();
  const asRef = (name) => ({ $ref: `#/$defs/${name}` });
  const types = Object.keys(fieldSchemas);
  const questions = types.filter((type) => type !== 'group');
  const object = (schema, name) => described(convert(schema), commentsOf(blocks, name), name);
  const fields = Object.fromEntries(
    types.map((type) => [`${type}Field`, object(fieldSchemas[type], sources[`${type}Field`])]),
  );
  const config = object(ConfigSchema, 'ConfigSchema');
  config.properties.changes.additionalProperties.anyOf = [
    { const: false },
    asRef('change'),
    { type: 'object', required: ['type'], properties: { type: { description: typeComment, ...ownType } } },
  ];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A form of synpunkt',
    ...config,
    $defs: {
      text: {
        description: 'A text: one for every language, or one per language as { "sv": "…", "fi": "…" }.',
        // Without the branch of texts that are functions, which JSON does not have.
        anyOf: convert(TextSchema)
          .anyOf.filter(({ type }) => type !== undefined)
          .map((branch) => (branch.type === 'object' ? { ...branch, minProperties: 1 } : branch)),
      },
      condition: {
        description: 'When something holds, told by the answers to other fields.',
        anyOf: conditionKinds.map((kind) => {
          const json = convert(kind);
          // None of the keys may be missing, though zod cannot tell of a condition within a condition.
          return { ...json, required: Object.keys(json.properties) };
        }),
      },
      field: oneOfTypes(types),
      question: oneOfTypes(questions),
      ...fields,
      change: anyKeyOf(Object.keys(inputSchemas).map((type) => fields[`${type}Field`])),
      ...Object.fromEntries(
        [...parts].filter(([, name]) => name in sources).map(([schema, name]) => [name, object(schema, sources[name])]),
      ),
    },
  };

  function oneOfTypes(names) {
    return {
      type: 'object',
      required: ['type'],
      properties: { type: { type: 'string', anyOf: [{ enum: names }, ownType] } },
      allOf: names.map((type) => ({
        if: { properties: { type: { const: type } } },
        // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
        then: asRef(`${type}Field`),
      })),
    };
  }

  /** The JSON Schema of a zod schema, with references for the parts that stand by themselves. */
  function convert(schema) {
    const { $schema: _, ...json } = toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override({ zodSchema, jsonSchema }) {
        if (patterns.has(zodSchema)) jsonSchema.pattern = patterns.get(zodSchema);
        const name = zodSchema === schema ? undefined : parts.get(zodSchema);
        if (name === undefined) return;
        for (const key of Object.keys(jsonSchema)) if (key !== 'default') delete jsonSchema[key];
        Object.assign(jsonSchema, asRef(name));
      },
    });
    delete json.$defs;
    return json;
  }
}

/** What a change may say: any key of any of the types, but for the name, which a field keeps. */
function anyKeyOf(objects) {
  const found = new Map();
  for (const [key, property] of objects.flatMap(({ properties }) => Object.entries(properties))) {
    const { description, default: _, ...kind } = property;
    const { kinds = [], ...first } = found.get(key) ?? { description };
    if (!kinds.some((other) => isDeepStrictEqual(other, kind))) kinds.push(kind);
    found.set(key, { ...first, kinds });
  }
  found.delete('name');
  const properties = [...found].map(([key, { description, kinds }]) => [
    key,
    kinds.length === 1 ? { description, ...kinds[0] } : { description, anyOf: kinds },
  ]);
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false };
}

/** Puts the comments on the keys of an object. */
function described(json, comments, name) {
  const properties = Object.fromEntries(
    Object.entries(json.properties).map(([key, property]) => {
      const description = key === 'type' ? typeComment : comments.get(key);
      if (description === undefined) throw new Error(`${name}.${key} has no comment; say there what it does`);
      return [key, { description, ...property }];
    }),
  );
  return { ...json, properties };
}

/** The objects of the sources by name, each the text between its braces; prettier has laid them out. */
function readBlocks() {
  const files = ['config/address', 'config/schema', 'fields/field', 'fields/option'].map((name) =>
    readFileSync(new URL(`../src/contract/${name}.ts`, import.meta.url), 'utf8'),
  );
  const block = /^(?:export )?const (\w+) = (?:z\.strictObject\()?\{(?:\n([^]*?)^\}|(.*)\})\)?;$/gm;
  return new Map(
    files
      .join('\n')
      .matchAll(block)
      .map(([, name, long, short]) => [name, long ?? short]),
  );
}

/** The comments on the keys of an object, and of those that it takes over. */
function commentsOf(blocks, name) {
  const text = blocks.get(name);
  if (text === undefined) throw new Error(`there is no ${name} in src/contract/`);
  const comments = new Map();
  for (const [, other] of text.matchAll(/\.\.\.(\w+)/g))
    for (const entry of commentsOf(blocks, other)) comments.set(...entry);
  for (const [, key, other] of text.matchAll(/(\w+): (shared|text)\.\w+,/g))
    comments.set(key, commentsOf(blocks, other).get(key));
  for (const [, comment, key] of text.matchAll(/\/\*\*\s([^]*?)\s\*\/\n +([\w$]+):/g)) {
    comments.set(key, comment.replace(/(?:^|\n)\s*\*\s+/g, ' ').trim());
  }
  return comments;
}
