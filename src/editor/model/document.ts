import { languageOfTag, type FormLanguage } from '../../contract/config/form-languages.ts';
import { findPreset } from '../../presets/find-preset.ts';
import { loadedLanguages } from './default-texts.ts';
import { asList, asText, type JsonObject } from './edit-json.ts';
import { resolveTexts } from './resolve-texts.ts';

/** The settings of the tag, which no config contains. */
export interface TagSettings {
  /** A button that opens the form, or the form in the page. */
  readonly place: 'button' | 'inline';
  readonly label: string;
  readonly position: string;
  readonly image: string;
  /** `both` shows the label beside the image. */
  readonly display: string;
  /** CSS selector of the place of an inline form. */
  readonly target: string;
  readonly fallback: string;
  readonly prefetch: boolean;
  /** Parameters of the page's address that are sent along, with commas between. */
  readonly query: string;
  /** The folder of the widget, with a slash at its end. */
  readonly widget: string;
  /** The source of the config: the page itself, or a file. */
  readonly source: 'block' | 'file';
  /** Address of the file. */
  readonly file: string;
  /** Whether the tag has `integrity`. */
  readonly isLocked: boolean;
}

/** The edited document: a config exactly as it was written, with its order and unknown keys, and the tag's settings. */
export interface EditorDocument {
  readonly config: JsonObject;
  readonly tag: TagSettings;
  /** The words that translations were made from, of those whose source has changed since; by language and text. */
  readonly translatedFrom?: Readonly<Record<string, string>>;
}

export const defaultTag: TagSettings = {
  place: 'button',
  label: '',
  position: 'bottom-right',
  image: '',
  display: '',
  target: '#synpunkt-plats',
  fallback: '',
  prefetch: false,
  query: '',
  widget: '',
  source: 'block',
  file: '',
  isLocked: false,
};

/** Creates a document from a config and the settings of a tag that differ from the defaults. */
export const createDocument = (config: JsonObject, tag: Partial<TagSettings> = {}): EditorDocument => ({
  config,
  tag: { ...defaultTag, ...tag },
});

/** The languages that a form is edited in: those that it offers, else its own, else Swedish; the first is the source. */
export function languagesOf({ config }: Pick<EditorDocument, 'config'>): readonly FormLanguage[] {
  const offered = asList(config['languages']).flatMap((tag) => languageOfTag(asText(tag)) ?? []);
  const own = languageOfTag(asText(config['language']));
  const languages = [...new Set([...(own && offered.includes(own) ? [own] : []), ...offered])];
  return languages.length > 0 ? languages : [own ?? 'sv'];
}

const fieldsInWords = new Map<string, readonly JsonObject[]>();

/** The fields of the preset of a config, as JSON in every language whose texts are loaded. */
export function presetFieldsOf(config: JsonObject): readonly JsonObject[] {
  const preset = findPreset(config);
  const languages = loadedLanguages();
  const name = [asText(config['preset']), ...languages].join();
  const known = fieldsInWords.get(name);
  if (known) return known;
  // Fields are objects.
  const fields = resolveTexts(preset.fields, languages) as readonly JsonObject[];
  fieldsInWords.set(name, fields);
  return fields;
}
