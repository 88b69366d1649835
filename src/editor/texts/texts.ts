import type { LocatedIssue } from '../../contract/config/check/locate-issues.ts';
import type { JsonObject } from '../model/edit-json.ts';
import { explainInSwedish } from './issues-sv.ts';
import type { EditorLanguage, SettingWords } from './language.ts';
import { choicesSv, settingsSv } from './settings-sv.ts';
import { sv } from './sv.ts';

/** The texts of the page of the editor in one language; the type of the Swedish texts keeps the others complete. */
export type Texts = typeof sv;

/** Everything that the editor says in one language. */
export interface EditorTexts {
  readonly texts: Texts;
  /** The words of each key of a config, by `owner.key`. */
  readonly settings: Readonly<Record<string, SettingWords>>;
  /** The values of choices, by `key.value`. */
  readonly choices: Readonly<Record<string, string>>;
  /** Explains an issue with a config. */
  readonly explain: (issue: LocatedIssue, config: JsonObject) => string;
}

const swedish: EditorTexts = { texts: sv, settings: settingsSv, choices: choicesSv, explain: explainInSwedish };

const loaded = new Map<EditorLanguage, EditorTexts>([['sv', swedish]]);

/** Loads the texts of a language. Rejects when their file cannot be loaded. */
export async function loadEditorTexts(language: EditorLanguage): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await import('./english.entry.ts')).english);
}

/** Returns the texts of a language; in Swedish until they are loaded. */
export const editorTexts = (language: EditorLanguage): EditorTexts => loaded.get(language) ?? swedish;

/** Returns the words of a setting, named `owner.key`. */
export const settingWords = (language: EditorLanguage, name: string): SettingWords =>
  editorTexts(language).settings[name] ?? { label: name };

/** Returns the value of a choice in words. */
export const choiceInWords = (language: EditorLanguage, key: string, value: string): string =>
  editorTexts(language).choices[`${key}.${value}`] ?? value;

/** Names the languages of forms in the language of the editor. */
export function languageName(language: EditorLanguage, tag: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toUpperCase() + name.slice(1);
}
