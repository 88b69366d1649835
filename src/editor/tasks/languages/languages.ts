import { html, nothing, type TemplateResult } from 'lit';
import { formLanguages, type FormLanguage } from '../../../contract/config/form-languages.ts';
import type { Rendered } from '../../../form/fields/field-view.ts';
import { labelOf } from '../../model/describe-condition.ts';
import { messagesIn, reviewedLanguages } from '../../model/default-texts.ts';
import { asList, asObject, asText } from '../../model/edit-json.ts';
import { readWords, writeWords } from '../../model/words.ts';
import type { Store } from '../../store.ts';
import { languageName, settingWords } from '../../texts/texts.ts';
import { downloadFile } from '../../view/code.ts';
import { renderChoiceToUse } from '../../view/choice-to-use.ts';
import { renderButton, renderChecks, renderDetails, renderSelect, renderText } from '../../view/controls.ts';
import { bindConfig, idOf } from '../../view/settings.ts';
import {
  isMissing,
  readCsv,
  readIn,
  replaceableTexts,
  setText,
  textsOf,
  writeCsv,
  type FormText,
} from './translations.ts';

/** What the task needs from the page. */
export interface LanguagesOptions {
  /** Lets a file be chosen; returns its text. */
  readonly chooseFile: (accept: string) => Promise<string | undefined>;
  readonly focus: (id: string) => void;
}

/** Renders the languages of the form, and its texts side by side. */
export function renderLanguages(store: Store, options: LanguagesOptions): Rendered {
  const { t, language, languages, source } = store;
  const chosen = asList(store.config['languages']).map(asText);
  const binding = bindConfig(store, ['languages'], settingWords(language, 'config.languages').label);
  const others = languages.slice(1);
  return html`
    ${renderSelect({
      store,
      id: idOf(['language']),
      ...settingWords(language, 'config.language'),
      error: store.errorAt(['language']),
      value: asText(store.config['language']),
      choices: [
        { value: '', label: t.languages.asPage },
        ...formLanguages.map((tag) => ({ value: tag, label: languageName(language, tag) })),
      ],
      change: (tag) =>
        bindConfig(store, ['language'], settingWords(language, 'config.language').label).set(
          tag === '' ? undefined : tag,
        ),
    })}
    ${renderChecks({
      store,
      id: idOf(['languages']),
      label: settingWords(language, 'config.languages').label,
      hint: t.languages.unreviewed,
      error: store.errorAt(['languages']),
      values: chosen,
      choices: formLanguages.map((tag) => ({
        value: tag,
        label: !reviewedLanguages.has(tag)
          ? t.languages.notReviewed({ language: languageName(language, tag) })
          : languageName(language, tag),
      })),
      // The first is the one that the questions are written in; nobody who adds a language means to change that.
      change: (tags) => {
        const first = chosen.length === 0 && !tags.includes(source) ? [source] : [];
        binding.set(tags.length === 0 ? undefined : [...first, ...tags]);
      },
    })}
    ${
      others.length === 0
        ? html`<p class="hint" .textContent=${t.languages.one({ language: languageName(language, source) })}></p>`
        : renderTable(store, others, options)
    }
    ${renderOwnTexts(store)}
  `;
}

function renderTable(
  store: Store,
  others: readonly FormLanguage[],
  { chooseFile, focus }: LanguagesOptions,
): TemplateResult {
  const { t, language, languages, source, config } = store;
  const texts = textsOf(config);
  const target = others.find((tag) => store.isOpen(`target-${tag}`)) ?? others[0] ?? source;
  const missing = texts.filter((text) => isMissing(text, target));
  const choose = (tag: string): void => {
    const open = new Set([...store.view.open].filter((name) => !name.startsWith('target-')));
    store.show({ open: open.add(`target-${tag}`) });
  };
  const first = missing[0];
  return html`<section class="stack" aria-labelledby="translations">
    <h3 id="translations" .textContent=${t.languages.sideBySide}></h3>
    ${renderSelect({
      store,
      id: 'translation-language',
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
      change: choose,
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
        downloadFile('oversattning.csv', writeCsv(config, languages), 'text/csv;charset=utf-8');
        store.show({ status: t.downloaded({ name: 'oversattning.csv' }) });
      })}
      ${renderButton(t.languages.csvIn, () => void openCsv(store, chooseFile))}
    </div>
    <ul class="translations">
      ${texts.map((text) => renderTranslation(store, text, target))}
    </ul>
  </section>`;
}

async function openCsv(store: Store, chooseFile: LanguagesOptions['chooseFile']): Promise<void> {
  const csv = await chooseFile('.csv,text/csv');
  if (csv === undefined) return;
  const { commands, unknown } = readCsv(csv, store.document, store.languages);
  const { t } = store;
  if (commands.length > 0)
    store.run(commands, { words: t.languages.csvRead({ count: commands.length }), place: 'translations' });
  store.show({
    status: [
      t.languages.csvRead({ count: commands.length }),
      unknown > 0 ? t.languages.csvUnknown({ count: unknown }) : '',
    ]
      .join(' ')
      .trim(),
  });
}

const translationId = ({ path }: FormText, language: string): string => `t-${language}-${idOf(path)}`;

function renderTranslation(store: Store, text: FormText, target: FormLanguage): TemplateResult {
  const { t, source, languages } = store;
  const original = readIn(text.value, source, true);
  const id = translationId(text, target);
  return html`<li class="translation">
    ${renderText({
      store,
      id,
      label: placeOf(store, text),
      hint: original,
      value: readIn(text.value, target),
      lang: target,
      error: undefined,
      below: statusOf(store, text, target),
      change: (words) =>
        store.run(setText(store.document, text, target, words, languages), {
          words: t.steps.translated({ what: placeOf(store, text) }),
          place: id,
          key: id,
        }),
    })}
  </li>`;
}

function statusOf({ t }: Store, text: FormText, target: FormLanguage): TemplateResult | undefined {
  if (isMissing(text, target)) return html`<p class="mark" .textContent=${t.languages.missing}></p>`;
  if (!text.isBuiltIn) return undefined;
  const words = !reviewedLanguages.has(target) ? t.languages.builtInUnreviewed : t.languages.builtIn;
  return html`<p class="hint" .textContent=${words}></p>`;
}

/** Where a text is, in words. */
function placeOf({ language, source }: Store, { name, entry, keys, path }: FormText): string {
  // Each option is called by its text, which is shown above the control.
  const { label } = settingWords(language, name === 'option.label' ? 'field.options' : name);
  const owner = entry ? labelOf(entry.field, source) : '';
  const [first, index] = keys;
  const option =
    first === 'options' && typeof index === 'number' ? asObject(asList(entry?.field['options'])[index]) : undefined;
  const own = name === 'config.texts' ? String(path.at(-1)) : '';
  return [owner, option && name !== 'option.label' ? labelOf(option, source) : '', label, own]
    .filter(Boolean)
    .join(' · ');
}

/** Renders the texts of the widget that the form says in its own words. */
function renderOwnTexts(store: Store): TemplateResult {
  const { t, language, source, languages, config } = store;
  const own = asObject(config['texts']);
  const written = Object.keys(own);
  return renderDetails(store, 'own-texts', settingWords(language, 'config.texts').label, () => [
    html`<p class="hint" .textContent=${t.languages.ownHint}></p>`,
    ...written.map((key) => {
      const binding = bindConfig(store, ['texts', key], key);
      return renderText({
        store,
        id: idOf(binding.path),
        label: key,
        hint: builtInText(key, source),
        value: readWords(own[key], source),
        error: store.errorAt(binding.path),
        lang: source,
        change: (text) => binding.set(writeWords(own[key], source, text, languages)),
      });
    }),
    renderChoiceToUse({
      store,
      id: 'own-text',
      label: t.languages.ownAdd,
      action: t.record.add,
      choices: [
        { value: '', label: t.languages.ownChoose },
        ...replaceableTexts
          .filter((key) => !written.includes(key))
          .map((key) => {
            const text = builtInText(key, source);
            return { value: key, label: text === undefined ? key : `${text} (${key})` };
          }),
      ],
      use(key) {
        const value = writeWords(undefined, source, builtInText(key, source) ?? key, languages);
        store.run(
          { kind: 'set', path: ['texts', key], value },
          { words: t.steps.added({ what: key }), place: 'own-text' },
        );
      },
    }),
    written.length === 0 ? nothing : html`<p class="hint" .textContent=${t.languages.ownRemove}></p>`,
  ]);
}

/** The text of the widget itself, if it has no gaps. */
function builtInText(key: string, language: FormLanguage): string | undefined {
  const text = key.split('.').reduce<unknown>((part, name) => Object(part)[name], messagesIn(language));
  return typeof text === 'string' ? text : undefined;
}
