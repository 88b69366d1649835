import { html, nothing, type TemplateResult } from 'lit';
import type { FormLanguage } from '../../../contract/config/form-languages.ts';
import type { Rendered } from '../../../form/fields/field-view.ts';
import { reviewedLanguages } from '../../model/default-texts.ts';
import { labelOf } from '../../model/describe-condition.ts';
import { asList, asObject, pathKey } from '../../model/edit-json.ts';
import type { Store } from '../../store.ts';
import { languageName, settingWords } from '../../texts/texts.ts';
import { downloadFile } from '../../view/files.ts';
import {
  renderButton,
  renderCheckbox,
  renderSelect,
  renderText,
  renderTextarea,
  type TextOptions,
} from '../../view/controls.ts';
import { idOf, isLongText } from '../../view/settings.ts';
import { changedSourcesOf } from './changed-sources.ts';
import { createReadyTexts, titleOfText, type FindReadyText } from './ready-texts.ts';
import {
  isMissing,
  readTranslations,
  readIn,
  setText,
  textsOf,
  writeTranslations,
  type FormText,
} from './translations.ts';

/** The callbacks that the task gets from the page. */
export interface LanguagesOptions {
  /** Lets a file be chosen; returns its text. */
  readonly chooseFile: (accept: string) => Promise<string | undefined>;
  readonly focus: (id: string) => void;
}

/** The part of the view that is open while only missing texts are shown. */
const missingOnly = 'missing-only';

/** Begins the parts of the view that are open for each text that was written meanwhile: its row stays. */
const writtenPrefix = 'written-';

/** Renders the texts of the form side by side in two languages, by question. */
export function renderTranslations(
  store: Store,
  others: readonly FormLanguage[],
  { chooseFile, focus }: LanguagesOptions,
): TemplateResult {
  const { t, language, languages, source, config } = store;
  const texts = textsOf(config);
  const id = 'translation-language';
  const target = others.find((tag) => tag === store.view.chosen.get(id)) ?? others[0] ?? source;
  const missing = texts.filter((text) => isMissing(text, target));
  const first = missing[0];
  return html`<section class="stack" aria-labelledby="translations">
    <h3 id="translations" .textContent=${t.languages.sideBySide}></h3>
    ${renderSelect({
      store,
      id,
      label: t.languages.translateTo,
      value: target,
      choices: others.map((tag) => ({
        value: tag,
        label: t.languages.progress({
          language: languageName(language, tag),
          done: texts.length - texts.filter((text) => isMissing(text, tag)).length,
          count: texts.length,
        }),
      })),
      change: (tag) => store.choose(id, tag),
    })}
    ${renderCheckbox({
      store,
      id: missingOnly,
      label: t.languages.missingOnly,
      value: store.isOpen(missingOnly),
      change: (isOn) => showMissing(store, isOn, isOn ? missing.length : texts.length),
    })}
    <div class="row-actions">
      ${
        first === undefined
          ? html`<p .textContent=${t.languages.complete}></p>`
          : renderButton(t.languages.next({ count: missing.length }), () => focus(translationId(first, target)), {
              isQuiet: false,
            })
      }
      ${renderButton(t.languages.csvOut, () => {
        downloadFile('oversattning.csv', writeTranslations(config, languages), 'text/csv;charset=utf-8');
        store.show({ status: t.downloaded({ name: 'oversattning.csv' }) });
      })}
      ${renderButton(t.languages.csvIn, () => void openCsv(store, chooseFile))}
    </div>
    ${renderGroups(store, texts, target, focus)}
  </section>`;
}

/** Shows only the texts that are missing, or all. */
function showMissing(store: Store, isOn: boolean, count: number): void {
  const open = new Set([...store.view.open].filter((name) => !name.startsWith(writtenPrefix)));
  if (isOn) open.add(missingOnly);
  else open.delete(missingOnly);
  const { languages } = store.t;
  store.show({ open, status: isOn ? languages.shownMissing({ count }) : languages.shownAll({ count }) });
}

/** Renders the texts of each question under its heading, and those of the form itself. */
function renderGroups(
  store: Store,
  texts: readonly FormText[],
  target: FormLanguage,
  focus: LanguagesOptions['focus'],
): readonly Rendered[] {
  const findReadyText = createReadyTexts(store.config, store.source);
  const changed = changedSourcesOf(store.document, target);
  const isShown = (text: FormText): boolean =>
    !store.isOpen(missingOnly) ||
    isMissing(text, target) ||
    changed.has(pathKey(text.path)) ||
    store.isOpen(`${writtenPrefix}${translationId(text, target)}`);
  const groups = new Map<string, FormText[]>();
  for (const text of texts.filter(isShown)) {
    const id = groupOf(text);
    groups.set(id, [...(groups.get(id) ?? []), text]);
  }
  return [...groups].map(([id, [first, ...rest]]) => {
    if (first === undefined) return nothing;
    const heading = `translations-${idOf([id])}`;
    return html`<div class="translations" role="group" aria-labelledby=${heading}>
      <h4 id=${heading} .textContent=${ownerOf(store, first)}></h4>
      <ul>
        ${[first, ...rest].map((text) => renderTranslation(store, text, target, statusOf(store, text, target, { findReadyText, changed, focus })))}
      </ul>
    </div>`;
  });
}

/** Returns the group of a text: its question, or the part of the form. */
const groupOf = ({ entry, path }: FormText): string => entry?.id ?? (path.length > 1 ? String(path[0]) : '');

async function openCsv(store: Store, chooseFile: LanguagesOptions['chooseFile']): Promise<void> {
  const csv = await chooseFile('.csv,text/csv');
  if (csv === undefined) return;
  const { commands, count, unknown } = readTranslations(csv, store.document, store.languages);
  const { t } = store;
  if (commands.length > 0) store.run(commands, { words: t.languages.csvRead({ count }), place: 'translations' });
  store.show({
    status: [t.languages.csvRead({ count }), unknown > 0 ? t.languages.csvUnknown({ count: unknown }) : '']
      .join(' ')
      .trim(),
  });
}

const translationId = ({ path }: FormText, language: string): string => `t-${language}-${idOf(path)}`;

function renderTranslation(
  store: Store,
  text: FormText,
  target: FormLanguage,
  below: TemplateResult | undefined,
): TemplateResult {
  const { source, languages } = store;
  const id = translationId(text, target);
  const words = readIn(text.value, source, true);
  const options: TextOptions = {
    store,
    id,
    label: labelWithin(store, text),
    hint: words,
    value: readIn(text.value, target),
    lang: target,
    error: undefined,
    below,
    change: (written) => {
      if (store.isOpen(missingOnly)) store.toggle(`${writtenPrefix}${id}`, true);
      store.run(setText(store.document, text, target, written, languages), {
        words: stepOf(store, text),
        place: id,
        key: id,
      });
    },
  };
  // Not by the translation: the control would be another one while it is written in.
  const isLong = isLongText(text.name) || words.length > lineLength;
  const rows = Math.min(6, Math.max(2, Math.ceil(words.length / lineLength)));
  return html`<li class="translation">${isLong ? renderTextarea({ ...options, rows }) : renderText(options)}</li>`;
}

/** The number of characters that fit into a line of a control on a narrow screen. */
const lineLength = 40;

const stepOf = (store: Store, text: FormText): string =>
  store.t.steps.translated({ what: `${ownerOf(store, text)} · ${labelWithin(store, text)}` });

/** Facts about the translations of a form. */
interface TranslationFacts extends Pick<LanguagesOptions, 'focus'> {
  readonly findReadyText: FindReadyText;
  /** Those whose sources have changed, by path. */
  readonly changed: ReturnType<typeof changedSourcesOf>;
}

function statusOf(
  store: Store,
  text: FormText,
  target: FormLanguage,
  { findReadyText, changed, focus }: TranslationFacts,
): TemplateResult | undefined {
  const { t } = store;
  const source = changed.get(pathKey(text.path));
  if (source !== undefined) {
    const place = translationId(text, target);
    const confirm = (): void => {
      store.run({ kind: 'confirmTranslation', key: source.key }, { words: stepOf(store, text), place });
      focus(place);
    };
    return html`<p class="mark" .textContent=${t.languages.changed({ from: source.from })}></p>
      ${renderButton(t.languages.confirm, confirm, { describes: labelWithin(store, text), id: `${place}-confirm` })}`;
  }
  if (isMissing(text, target)) return html`<p class="mark" .textContent=${t.languages.missing}></p>`;
  if (!text.isBuiltIn && findReadyText(text, target) !== readIn(text.value, target)) return undefined;
  const words = !reviewedLanguages.has(target) ? t.languages.builtInUnreviewed : t.languages.builtIn;
  return html`<p class="hint" .textContent=${words}></p>`;
}

/** The question that a text belongs to, or the part of the form. */
function ownerOf({ t, language, source }: Store, text: FormText): string {
  if (text.entry) return labelOf(text.entry.field, source);
  const part = groupOf(text);
  return part === '' ? t.languages.wholeForm : settingWords(language, `config.${part}`).label;
}

/** Returns the label of a text within its question. */
function labelWithin({ t, language, source }: Store, { name, entry, keys, path }: FormText): string {
  const { label } = settingWords(language, name);
  if (name === 'config.texts') return titleOfText(String(path.at(-1)), source);
  const [first, index] = keys;
  if (first !== 'options' || typeof index !== 'number') return label;
  // The text of an option is above its control.
  if (name === 'option.label') return t.options.numbered({ number: index + 1 });
  return `${labelOf(asObject(asList(entry?.field['options'])[index]), source)} · ${label}`;
}
