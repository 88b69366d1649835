import type { FormLanguage } from '../../../contract/config/form-languages.ts';
import { valueAt, type Path } from '../../../contract/config/paths.ts';
import { textKeys } from '../../../contract/config/text-keys.ts';
import { findPreset } from '../../../presets/find-preset.ts';
import { apply, type Command } from '../../model/commands.ts';
import { loadedLanguages } from '../../model/default-texts.ts';
import type { EditorDocument } from '../../model/document.ts';
import { ownEntry } from '../../model/edit-field.ts';
import { asList, asObject, pathKey, type JsonObject } from '../../model/edit-json.ts';
import { resolveTexts } from '../../model/resolve-texts.ts';
import { findEntry, flattenOutline, outlineOf, type OutlineEntry } from '../../model/outline.ts';
import { inFormLanguages, readWords, writeWords } from '../../model/words.ts';
import { parseCsv, writeCsv } from '../../output/csv.ts';
import { settingsIn, settingsOfType } from '../../settings/settings-of.ts';

/** A text of the form that a resident can meet. */
export interface FormText {
  /** The path of the text in the config, or where it would be. */
  readonly path: Path;
  /** The key of its setting, as `field.label`. */
  readonly name: string;
  readonly value: unknown;
  /** The question that it belongs to. */
  readonly entry: OutlineEntry | undefined;
  /** Whether it comes with synpunkt, in every language. */
  readonly isBuiltIn: boolean;
  /** The keys of the text within its question. */
  readonly keys: Path;
}

/** Lists the texts of a form in the order in which they are met. */
export function textsOf(config: JsonObject): readonly FormText[] {
  const preset = findPreset(config);
  const own = (key: 'heading' | 'nextSteps'): FormText => ({
    path: [key],
    name: `config.${key}`,
    value: config[key] ?? resolveTexts(preset[key], loadedLanguages()),
    entry: undefined,
    isBuiltIn: config[key] === undefined,
    keys: [],
  });
  const entries = flattenOutline(outlineOf(config)).filter(({ isLeftOut }) => !isLeftOut);
  return [
    own('heading'),
    ...entries.flatMap(textsOfEntry),
    ...textsIn(config, ['privacy'], 'privacy'),
    ...textsIn(config, ['privacy', 'link'], 'link'),
    ...textsIn(config, ['contact', 'link'], 'link'),
    own('nextSteps'),
    ...Object.keys(asObject(config['texts'])).map((key): FormText => ({
      path: ['texts', key],
      name: 'config.texts',
      value: asObject(config['texts'])[key],
      entry: undefined,
      isBuiltIn: false,
      keys: [],
    })),
  ];
}

function textsOfEntry(entry: OutlineEntry): FormText[] {
  const { field } = entry;
  const change = entry.list ? undefined : entry.path;
  const one = (keys: Path, name: string, value: unknown): FormText[] =>
    value === undefined
      ? []
      : [
          {
            path: [...(entry.path ?? [entry.id]), ...keys],
            name,
            value,
            entry,
            isBuiltIn: isOriginal(entry, keys),
            keys,
          },
        ];
  const plain = settingsOfType(entry.type)
    .filter(({ kind }) => kind === 'words')
    .flatMap(({ key }) => one([key], `field.${key}`, field[key]));
  const options = asList(field['options'])
    .map(asObject)
    .flatMap((option, index) => [
      ...settingsIn('option')
        .filter(({ kind }) => kind === 'words')
        .flatMap(({ key }) => one(['options', index, key], `option.${key}`, option[key])),
      ...one(['options', index, 'redirect', 'text'], 'redirect.text', asObject(option['redirect'])['text']),
      ...one(
        ['options', index, 'redirect', 'link', 'text'],
        'link.text',
        asObject(asObject(option['redirect'])['link'])['text'],
      ),
    ]);
  const errors = Object.entries(asObject(field['errors'])).flatMap(([code, value]) =>
    one(['errors', code], 'field.errors', value),
  );
  return change === undefined || change.length > 0 ? [...plain, ...options, ...errors] : plain;
}

/** Whether a text is that of the preset, which has each of its texts in every language, also in those not loaded yet. */
const isOriginal = ({ field, original }: OutlineEntry, keys: Path): boolean =>
  original !== undefined && JSON.stringify(valueAt(field, keys)) === JSON.stringify(valueAt(original, keys));

function textsIn(config: JsonObject, path: Path, owner: 'privacy' | 'link'): FormText[] {
  const part = asObject(valueAt(config, path));
  return settingsIn(owner)
    .filter(({ kind, key }) => kind === 'words' && part[key] !== undefined)
    .map(({ key }) => ({
      path: [...path, key],
      name: `${owner}.${key}`,
      value: part[key],
      entry: undefined,
      isBuiltIn: false,
      keys: [],
    }));
}

/** Whether a text is missing in a language: one without languages counts only for the first. */
export const isMissing = ({ value, isBuiltIn }: FormText, language: FormLanguage): boolean =>
  !isBuiltIn && readIn(value, language) === '';

/** The words of a text in a language; those of a text without languages are not a translation. */
export const readIn = (value: unknown, language: FormLanguage, isSource = false): string =>
  typeof value === 'string' && !isSource ? '' : readWords(value, language);

/** The commands that set a text in a language. */
export function setText(
  { config }: EditorDocument,
  text: FormText,
  language: FormLanguage,
  words: string,
  languages: readonly FormLanguage[],
): Command {
  const { entry, keys, path, value } = text;
  const before = text.isBuiltIn && typeof value !== 'string' ? inFormLanguages(value, languages) : value;
  const written = writeWords(before, language, words, languages);
  if (entry === undefined)
    return written === undefined ? { kind: 'unset', path } : { kind: 'set', path, value: written };
  const { id } = findEntry(config, entry.id) ?? entry;
  const [first, index, ...inner] = keys;
  if (first === 'options' && typeof index === 'number')
    return { kind: 'setOption', id, index, keys: inner, value: written };
  return written === undefined ? { kind: 'unsetField', id, keys } : { kind: 'setField', id, keys, value: written };
}

/**
 * Lists the texts by what their rows are called: by the name of the question and the value of the option, since the order may have
 * changed when a translation comes back.
 */
export function rowsOf(config: JsonObject): ReadonlyMap<string, FormText> {
  const rows = new Map<string, FormText>();
  for (const text of textsOf(config)) {
    const key = pathKey(
      text.entry?.name ? ['fields', text.entry.name, ...stableKeys(text.entry, text.keys)] : text.path,
    );
    rows.set(rows.has(key) ? pathKey(text.path) : key, text);
  }
  return rows;
}

function stableKeys({ field }: OutlineEntry, keys: Path): Path {
  const [first, index, ...inner] = keys;
  if (first !== 'options' || typeof index !== 'number') return keys;
  const value = asObject(asList(field['options'])[index])['value'];
  return typeof value === 'string' ? [first, value, ...inner] : keys;
}

/** Writes the texts as CSV, a row for each: its path, and a column for each language. */
export function writeTranslations(config: JsonObject, languages: readonly FormLanguage[]): string {
  const rows = [...rowsOf(config)].map(([key, text]) => [
    key,
    ...languages.map((language, index) => readIn(text.value, language, index === 0)),
  ]);
  return writeCsv([['path', ...languages], ...rows]);
}

/** The translations of a CSV as commands, and the number of texts that these set. */
interface ReadTranslations {
  readonly commands: readonly Command[];
  readonly count: number;
  /** The number of rows whose paths are not of the form. */
  readonly unknown: number;
}

/** Reads CSV into the commands that set what differs; a row of an unknown path is counted. */
export function readTranslations(
  csv: string,
  document: EditorDocument,
  languages: readonly FormLanguage[],
): ReadTranslations {
  const texts = rowsOf(document.config);
  const read = readRows(csv, texts, document, languages);
  const isCopied = Array.isArray(document.config['fields']);
  if (isCopied || !Array.isArray(read.commands.reduce(apply, document).config['fields'])) return read;
  // The first of these commands to copy the questions of the preset would give them other ids than the next ones have.
  const own = new Map([...texts].map(([row, text]) => [row, inOwnFields(document.config, text)]));
  const detach: Command = { kind: 'detach' };
  const copied = readRows(csv, own, apply(document, detach), languages);
  return { ...copied, commands: [detach, ...copied.commands] };
}

/** A text with the entry that its question is once the config has fields of its own. */
function inOwnFields(config: JsonObject, text: FormText): FormText {
  const own = text.entry && ownEntry(config, text.entry.id);
  return own ? { ...text, entry: own.entry } : text;
}

function readRows(
  csv: string,
  texts: ReadonlyMap<string, FormText>,
  document: EditorDocument,
  languages: readonly FormLanguage[],
): ReadTranslations {
  const [head = [], ...rows] = parseCsv(csv);
  const commands: Command[] = [];
  let unknown = 0;
  for (const [path = '', ...cells] of rows) {
    const text = texts.get(path);
    if (text === undefined) {
      unknown += 1;
      continue;
    }
    let { value } = text;
    for (const [index, words] of cells.entries()) {
      const language = languages.find((one) => one === head[index + 1]);
      if (language === undefined || words === '' || readIn(value, language, language === languages[0]) === words)
        continue;
      commands.push(setText(document, { ...text, value }, language, words, languages));
      value = writeWords(value, language, words, languages);
    }
  }
  return { commands, count: commands.length, unknown };
}

/** The texts of the widget that a form can replace. */
export const replaceableTexts: readonly string[] = textKeys;
