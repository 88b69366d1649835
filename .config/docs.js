import { readFileSync, globSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { optionNames } from '../src/embed/options.ts';
import { formLanguages } from '../src/contract/config/form-languages.ts';
import { localize } from '../src/contract/config/text.ts';
import { textKeys } from '../src/contract/config/text-keys.ts';
import { issueCodes } from '../src/contract/message/issue.ts';
import { messages as swedish } from '../src/messages/locales/sv/form.entry.ts';
import { presets } from '../src/presets/find-preset.ts';
import { variables } from '../src/receiver/options/read-options.ts';
import { configSchema } from './config-schema.js';

/*
 * Writes the reference parts of the README and the guides, between the marks `<!-- made from the code: NAME -->` and
 * `<!-- /made -->`: tables from the schema of a config, the manifest of the elements, and the options of the tag and of the
 * receiver, and the files of `demo/docs/endpoints/`.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const marked = /(<!-- made from the code: ([\w./ -]+?) -->\n)[^]*?(<!-- \/made -->)/g;

/** The files with parts that are made. */
export const docFiles = () => ['README.md', ...globSync('demo/docs/*.md', { cwd: root }).toSorted()];

/** Returns the content of a file with its parts made anew. */
export async function withParts(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const filled = text.replace(marked, (_, start, name, end) => `${start}\n${partOf(name, file).trim()}\n\n${end}`);
  return format(filled, { ...(await resolveConfig(join(root, file))), filepath: file });
}

/** Writes the files whose parts have changed. */
export async function writeDocs() {
  for (const file of docFiles()) {
    const text = await withParts(file);
    if (text !== readFileSync(join(root, file), 'utf8')) writeFileSync(join(root, file), text);
  }
}

const schema = configSchema();
const builtInTypes = Object.keys(schema.$defs)
  .filter((name) => /^\w+Field$/.test(name) && name !== 'customField')
  .map((name) => name.replace(/Field$/, ''));

/** The parts by name. */
const parts = {
  'options of the tag': () =>
    table(
      ['Attribute', 'What it does', 'Without it'],
      tagOptions().map(([name, comment]) => [`\`data-${name}\``, ...splitDefault(comment)]),
    ),
  'keys of a config': () => keyTable(schema.properties),
  ...Object.fromEntries(
    Object.entries({
      privacy: 'privacy',
      contact: 'contact',
      page: 'page',
      answerWithin: 'answerTime',
      'an option': 'option',
      'a redirect': 'redirect',
      'a link': 'link',
    }).map(([name, part]) => [`keys of ${name}`, () => keyTable(schema.$defs[part].properties)]),
  ),
  'keys of every question': () => keyTable(schema.$defs.customField.properties),
  'keys of each type': () =>
    table(
      ['Type', 'Key', 'What it is', 'Default'],
      builtInTypes.flatMap((type) => {
        const { properties } = schema.$defs[`${type}Field`];
        const own = Object.entries(properties).filter(
          ([key]) => key !== 'type' && !(key in schema.$defs.customField.properties),
        );
        const rows = own.map(([key, property]) => [`\`${key}\``, ...describeKey(property)]);
        return (rows.length > 0 ? rows : [['–', 'no further keys', '']]).map((row, index) => [
          index === 0 ? `\`${type}\`` : '',
          ...row,
        ]);
      }),
    ),
  'codes of issues': () => list(issueCodes),
  'keys of texts': () => list(textKeys),
  presets: () =>
    table(
      ['Preset', 'Heading', 'Fields'],
      Object.entries(presets).map(([name, { heading, fields }]) => [
        `\`${name}\``,
        localize(heading, swedish),
        list(namesOf(fields)),
      ]),
    ),
  languages: () =>
    table(
      ['Language', 'Name', 'Texts'],
      formLanguages.map((language) => [
        `\`${language}\``,
        new Intl.DisplayNames('en', { type: 'language' }).of(language),
        isUnreviewed(language) ? 'not yet read by a native speaker' : 'complete and reviewed',
      ]),
    ),
  'options of the receiver': () => {
    const [file] = globSync('src/receiver/**/options-schema.ts', { cwd: root });
    return table(
      ['Option', 'Environment', 'What it is', 'Default'],
      [...commentsIn(file)].map(([key, comment]) => [
        `\`${key}\``,
        key in variables ? `\`${variables[/** @type {keyof typeof variables} */ (key)]}\`` : '',
        ...splitDefault(comment),
      ]),
    );
  },
  ...Object.fromEntries(
    ['synpunkt-button', 'synpunkt-form'].flatMap((tag) => [
      [
        `attributes of ${tag}`,
        () =>
          table(
            ['Attribute', 'Values', 'What it is'],
            element(tag).attributes.map(({ name, type, description }) => [
              `\`${name}\``,
              `\`${type.text.replaceAll("'", '')}\``,
              description,
            ]),
          ),
      ],
      [
        `methods of ${tag}`,
        () =>
          table(
            ['Method', 'What it does'],
            element(tag)
              .members.filter(({ kind }) => kind === 'method')
              .map(({ name, description }) => [`\`${name}()\``, description]),
          ),
      ],
      [
        `parts of ${tag}`,
        () =>
          table(
            ['Part', 'What it is'],
            element(tag).cssParts.map(({ name, description }) => [`\`${name}\``, description]),
          ),
      ],
    ]),
  ),
  events: () =>
    table(
      ['Event', 'Class', 'When'],
      element('synpunkt-button').events.map(({ name, type, description }) => [
        `\`${name}\``,
        `\`${type.text}\``,
        description,
      ]),
    ),
  'custom properties': () =>
    table(
      ['Property', 'Default', 'What it is'],
      element('synpunkt-button').cssProperties.map(({ name, default: value, description }) => {
        const [words, initial] = splitDefault(description);
        return [`\`${name}\``, value === undefined ? initial : `\`${value}\``, words];
      }),
    ),
};

function partOf(name, file) {
  if (Object.hasOwn(parts, name)) return parts[name]();
  const [, path] = /^file (\S+)$/.exec(name) ?? [];
  if (path === undefined)
    throw new Error(`${file}: there is no part "${name}"; there are ${Object.keys(parts).join(', ')}`);
  const language = { js: 'js', php: 'php', py: 'python' }[path.replace(/.*\./, '')];
  return `\`\`\`${language}\n${readFileSync(join(root, dirname(file), path), 'utf8').trim()}\n\`\`\``;
}

/** The options of the tag with their comments, in the order of these. */
function tagOptions() {
  const comments = [...commentsIn('src/embed/options.ts')].filter(([name]) => optionNames.includes(name));
  const missing = optionNames.filter((name) => !comments.some(([other]) => other === name));
  if (missing.length > 0) throw new Error(`MountOptions: ${missing.join(', ')} has no comment; say there what it does`);
  return comments;
}

/** The comments on the keys of an interface or an object in a file, by the key; prettier has formatted it. */
function commentsIn(file) {
  const source = readFileSync(join(root, file), 'utf8');
  const comments = source.matchAll(/\n {2}\/\*\*\s([^]*?)\s\*\/\n {2}(?:readonly )?(\w+)\??:/g);
  return new Map(Array.from(comments, ([, text, key]) => [key, text.replace(/(?:^|\n)\s*\*\s+/g, ' ').trim()]));
}

/** Splits a comment into its description and its default. */
function splitDefault(comment) {
  if (comment === undefined) throw new Error('a key has no comment; say there what it does');
  const [, words, value = ''] = /^([^]*?)(?:\s*(?:Default: ([^]*?)|(?:No default|Required))\.?)?$/.exec(comment) ?? [];
  return [words.replace(/\.$/, ''), /\bRequired\.$/.test(comment) ? 'required' : value];
}

const keyTable = (properties) =>
  table(
    ['Key', 'What it is', 'Default'],
    Object.entries(properties).map(([key, property]) => [`\`${key}\``, ...describeKey(property)]),
  );

/** Describes a key in words: what it is, its values, and its default. */
function describeKey({ description, default: value, ...kind }) {
  const [words, told] = splitDefault(description);
  const values = valuesOf(kind, words);
  const isPlain = value === undefined || (typeof value === 'object' && Object.keys(value).length === 0);
  return [`${words}${values && ` (${values})`}`, told || (isPlain ? '' : `\`${JSON.stringify(value)}\``)];
}

/** The values that a key takes, where its description cannot be expected to tell. */
function valuesOf({ enum: values = [], minimum, maximum, maxLength, anyOf, const: only }, words) {
  if (only !== undefined || (values.length > 0 && values.every((value) => words.includes(value)))) return '';
  if (values.length > 0) return values.map((value) => `\`${value}\``).join(', ');
  if (anyOf?.every((one) => 'const' in one)) return anyOf.map((one) => `\`${one.const}\``).join(', ');
  if (maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER) return `${minimum ?? 'above 0'} to ${maximum}`;
  return maxLength === undefined ? '' : `at most ${maxLength} characters`;
}

/** The names of the questions in a list of fields, those in groups too. */
const namesOf = (fields) =>
  fields.flatMap((field) => (field.type === 'group' ? namesOf(field.fields) : (field.name ?? [])));

function isUnreviewed(language) {
  const file = join(root, `src/messages/locales/${language}/form.entry.ts`);
  return readFileSync(file, 'utf8').includes('unreviewed: true');
}

let manifest;
function element(tag) {
  manifest ??= JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8'));
  return manifest.modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
}

const list = (words) => words.map((word) => `\`${word}\``).join(', ');

const cell = (text) =>
  String(text)
    .replaceAll('\n', ' ')
    .replaceAll('|', String.raw`\|`);

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

if (import.meta.main) await writeDocs();
