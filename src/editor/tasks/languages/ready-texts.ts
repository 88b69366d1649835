import type { FormLanguage } from '../../../contract/config/form-languages.ts';
import { valueAt } from '../../../contract/config/paths.ts';
import { clauseKeys, clauses } from '../../documents/clauses.ts';
import { apply, type Command } from '../../model/commands.ts';
import { messagesIn } from '../../model/default-texts.ts';
import { languagesOf, type EditorDocument } from '../../model/document.ts';
import type { JsonObject } from '../../model/edit-json.ts';
import { readWords } from '../../model/words.ts';
import { isMissing, readIn, setText, textsOf, type FormText } from './translations.ts';

/** Returns the ready-made translation of a text; undefined if its words in the source language are not ready-made. */
export type FindReadyText = (text: FormText, language: FormLanguage) => string | undefined;

/**
 * Creates the search for ready-made translations of the texts of a form: those of its preset, wherever the question is now,
 * the suggested clauses of its privacy notice, and the texts of the widget.
 *
 * @param source - The language that the form is written in.
 */
export function createReadyTexts(config: JsonObject, source: FormLanguage): FindReadyText {
  const ofPreset = textsOf({ preset: config['preset'] });
  const find = (text: FormText, words: string, language: FormLanguage): string | undefined => {
    const [first, key] = text.path;
    if (first === 'texts') {
      const path = String(key);
      return builtInText(path, source) === words ? builtInText(path, language) : undefined;
    }
    if (first === 'privacy') {
      const clause = clauseKeys.find((one) => one === key);
      const texts = clause && clauses(config)[clause];
      return texts?.[source] === words ? texts[language] : undefined;
    }
    // The same words have the same translation in all of a preset.
    const same = ofPreset.find(({ value }) => readWords(value, source) === words);
    return same && readWords(same.value, language);
  };
  return (text, language) => {
    const words = readIn(text.value, source, true);
    return (words && find(text, words, language)) || undefined;
  };
}

/** The text of the widget itself, if it has no gaps. */
export function builtInText(key: string, language: FormLanguage): string | undefined {
  const text = valueAt(messagesIn(language), key.split('.'));
  return typeof text === 'string' ? text : undefined;
}

/** The title of a text of the widget: the built-in text, and its key. */
export function titleOfText(key: string, language: FormLanguage): string {
  const text = builtInText(key, language);
  return text === undefined ? key : `${text} (${key})`;
}

/** The commands that add languages to those of a form, with the ready-made translations of missing texts. */
export function addLanguages(
  document: EditorDocument,
  languages: readonly string[],
  added: readonly FormLanguage[],
): readonly Command[] {
  const before = languagesOf(document);
  const [source = 'sv'] = before;
  const findReadyText = createReadyTexts(document.config, source);
  const commands: Command[] = [{ kind: 'set', path: ['languages'], value: languages }];
  for (const language of added) {
    const current = commands.reduce(apply, document);
    for (const text of textsOf(current.config)) {
      const words = isMissing(text, language) ? findReadyText(text, language) : undefined;
      if (words !== undefined) commands.push(setText(current, text, language, words, [...before, ...added]));
    }
  }
  return commands;
}
