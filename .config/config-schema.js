import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { toJSONSchema } from 'zod/v4/core';
import * as z from 'zod/mini';
import { AddressSchema, linkAddress, LinkSchema, webAddress } from '../src/contract/config/address.ts';
import { formLanguages } from '../src/contract/config/form-languages.ts';
import { conditionForms, ConditionSchema } from '../src/contract/config/condition.ts';
import {
  AnswerTimeSchema,
  ConfigSchema,
  ContactSchema,
  PageOptionsSchema,
  PrivacySchema,
} from '../src/contract/config/schema.ts';
import { draftableKeys, textBoxKeys } from '../src/contract/fields/common-keys.ts';
import { FieldSchema, GroupMemberSchema, layoutSchemas } from '../src/contract/fields/field.ts';
import { OptionSchema, RedirectSchema } from '../src/contract/fields/option.ts';
import { fieldTypeOf, inputTypes } from '../src/contract/fields/registry.ts';
import { FormLanguageSchema, LanguageSchema, PlainTextSchema, TextSchema } from '../src/contract/config/text-schema.ts';
import { languageTag, markup } from '../src/contract/config/text.ts';

/*
 * Creates the JSON Schema of a config from the zod schemas, so that editors complete and explain it. The description of a
 * key is its comment in src/contract/, which costs the browser nothing.
 */

/** The schemas with a definition of their own under $defs, and its name. */
const parts = new Map([
  [TextSchema, 'text'],
  [ConditionSchema, 'condition'],
  [FieldSchema, 'field'],
  [GroupMemberSchema, 'question'],
  [OptionSchema, 'option'],
  [RedirectSchema, 'redirect'],
  [LinkSchema, 'link'],
  [PrivacySchema, 'privacy'],
  [ContactSchema, 'contact'],
  [PageOptionsSchema, 'page'],
  [AnswerTimeSchema, 'answerTime'],
]);

/** The names of the field types that come with synpunkt. */
const builtIn = inputTypes().filter((type) => !type.includes('-'));

/** The schema of each field type, and of what arranges fields. */
const fieldSchemas = {
  ...Object.fromEntries(builtIn.map((type) => [type, fieldTypeOf(type).schema])),
  ...layoutSchemas,
};

/** The names in the sources of the objects whose keys have comments; a field type has its own in `keys`. */
const sources = {
  ...Object.fromEntries(builtIn.map((type) => [`${type}Field`, `${type}.keys`])),
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

/** The patterns that functions of ours test. */
const patterns = new Map([
  [AddressSchema, webAddress.source],
  [LinkSchema.shape.href, linkAddress.source],
  [LanguageSchema, languageTag.source],
  [FormLanguageSchema, `^(?:${[...formLanguages, 'no'].join('|')})(?:-[A-Za-z0-9]{1,8})*$`],
  [PlainTextSchema, String.raw`^(?![\s\S]*(?:${markup.source}))`],
]);

/** The purposes of an input that a form of a municipality asks for (HTML, section 4.10.18.7). */
const autocompleteTokens = [
  'name',
  'given-name',
  'family-name',
  'email',
  'tel',
  'organization',
  'street-address',
  'address-line1',
  'address-line2',
  'postal-code',
  'address-level2',
  'country-name',
  'bday',
  'off',
];

/** Values that an editor offers although others are valid. */
const examples = new Map([
  [FormLanguageSchema, formLanguages],
  [textBoxKeys.autocomplete.def.innerType, autocompleteTokens],
]);

const typeComment = 'Type of the field.';

/** A type that a developer has registered: its name has a hyphen, and its own keys are unknown here. */
const customType = { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)+$' };

/** Creates the JSON Schema; throws where a key has no comment. */
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
    { type: 'object', required: ['type'], properties: { type: { description: typeComment, ...customType } } },
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
          .map((branch) =>
            branch.type === 'object' ? { ...branch, minProperties: 1, properties: textsByLanguage(branch) } : branch,
          ),
      },
      condition: {
        description: 'A condition on the answers to other fields.',
        anyOf: conditionForms.map((kind) => {
          const json = convert(kind);
          // All keys are required; zod omits lazy ones.
          return { ...json, required: Object.keys(json.properties) };
        }),
      },
      field: oneOfTypes(types),
      question: oneOfTypes(questions),
      ...fields,
      customField: {
        type: 'object',
        required: ['name', 'label'],
        properties: described(convert(z.object(draftableKeys)), commentsOf(blocks, 'draftableKeys'), 'customField')
          .properties,
      },
      change: anyKeyOf(builtIn.map((type) => fields[`${type}Field`])),
      ...Object.fromEntries(
        [...parts].filter(([, name]) => name in sources).map(([schema, name]) => [name, object(schema, sources[name])]),
      ),
    },
  };

  function oneOfTypes(names) {
    return {
      type: 'object',
      required: ['type'],
      properties: { type: { type: 'string', anyOf: [{ enum: names }, customType] } },
      allOf: [
        ...names.map((type) => [{ const: type }, `${type}Field`]),
        // The shared keys; those of its own are unknown here.
        [{ description: typeComment, ...customType }, 'customField'],
      ].map(([type, definition]) => ({
        if: { properties: { type } },
        // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
        then: asRef(definition),
      })),
    };
  }

  /** Converts a zod schema, with references to the definitions under $defs. */
  function convert(schema) {
    const { $schema: _, ...json } = toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override({ zodSchema, jsonSchema }) {
        if (patterns.has(zodSchema)) jsonSchema.pattern = patterns.get(zodSchema);
        if (examples.has(zodSchema)) jsonSchema.examples = examples.get(zodSchema);
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

/** A property for each language of forms, so that an editor offers them; a text may have further ones. */
function textsByLanguage({ additionalProperties }) {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return Object.fromEntries(
    formLanguages.map((language) => [
      language,
      { description: `The text in ${names.of(language)}.`, ...additionalProperties },
    ]),
  );
}

/** The keys of a change: any key of any of the types but the name, which does not change. */
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

/** Adds the comments to the keys of an object as their descriptions. */
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

/** Returns the objects in the sources by name, each as the text between its braces; prettier has formatted them. */
function readBlocks() {
  const block = /^(?:export )?const (\w+) = (?:z\.strictObject\()?\{(?:\n([^]*?)^\}|(.*)\})\)?;$/gm;
  const sameKeys = /^import \{ (\w+) as keys \}/m;
  const blocks = new Map();
  for (const folder of ['config', 'fields']) {
    const url = new URL(`../src/contract/${folder}/`, import.meta.url);
    for (const file of readdirSync(url).filter((name) => name.endsWith('.ts'))) {
      const source = readFileSync(new URL(file, url), 'utf8');
      const nameOf = (name) => (name === 'keys' ? `${basename(file, '.ts')}.keys` : name);
      for (const [, name, long, short] of source.matchAll(block)) blocks.set(nameOf(name), long ?? short);
      const imported = sameKeys.exec(source);
      if (imported) blocks.set(nameOf('keys'), `...${imported[1]}`);
    }
  }
  return blocks;
}

/** Returns the comments on the keys of an object, and of those that it takes over from others. */
function commentsOf(blocks, name) {
  const text = blocks.get(name);
  if (text === undefined) throw new Error(`there is no ${name} in src/contract/`);
  const comments = new Map();
  for (const [, other] of text.matchAll(/\.\.\.(\w+)/g))
    for (const entry of commentsOf(blocks, other)) comments.set(...entry);
  for (const [, key, other] of text.matchAll(/(\w+): (\w+Keys)\.\w+,/g))
    comments.set(key, commentsOf(blocks, other).get(key));
  for (const [, comment, key] of text.matchAll(/\/\*\*\s([^]*?)\s\*\/\n +([\w$]+):/g)) {
    comments.set(key, comment.replace(/(?:^|\n)\s*\*\s+/g, ' ').trim());
  }
  return comments;
}
