/* Lazy file: everything that the editor says in English. */
import { explainIssue } from '../../contract/config/check/explain-config.ts';
import { en } from './en.ts';
import { choicesEn, settingsEn } from './settings-en.ts';
import type { EditorTexts } from './texts.ts';

/** English; issues are in the words of the console and of `synpunkt check`. */
export const english: EditorTexts = { texts: en, settings: settingsEn, choices: choicesEn, explain: explainIssue };
