import { html, nothing, type TemplateResult } from 'lit';
import { formLanguages, type FormLanguage } from '../../../contract/config/form-languages.ts';
import type { Rendered } from '../../../form/fields/field-view.ts';
import type { Command } from '../../model/commands.ts';
import { labelOf } from '../../model/describe-condition.ts';
import { loadTexts, reviewedLanguages } from '../../model/default-texts.ts';
import { asList, asObject, asText } from '../../model/edit-json.ts';
import { readWords, writeWords } from '../../model/words.ts';
import type { Store } from '../../store.ts';
import { languageName, settingWords } from '../../texts/texts.ts';
import { downloadFile } from '../../view/code.ts';
import { renderChoiceToUse } from '../../view/choice-to-use.ts';
import { renderButton, renderChecks, renderDetails, renderSelect, renderText } from '../../view/controls.ts';
import { bindConfig, idOf } from '../../view/settings.ts';
import { addLanguages, builtInText, createReadyTexts, type FindReadyText } from './ready-texts.ts';
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
      change: (tags) => void chooseLanguages(store, chosen, tags),
    })}
    ${
      others.length === 0
        ? html`<p class="hint" .textContent=${t.languages.one({ language: languageName(language, source) })}></p>`
        : renderTable(store, others, options)
    }
    ${renderOwnTexts(store)}
  `;
}

/** Changes the languages of the form, once the texts that come with synpunkt in those that are added are loaded. */
async function chooseLanguages(store: Store, before: readonly string[], tags: readonly string[]): Promise<void> {
  const { t, language, source } = store;
  const added = formLanguages.filter((tag) => tags.includes(tag) && !before.includes(tag));
  // Without them the texts are only missing.
  await loadTexts(added).catch(() => false);
  // Another language may have been chosen meanwhile.
  const now = asList(store.config['languages']).map(asText);
  const kept = now.filter((tag) => tags.includes(tag) || !before.includes(tag));
  const next = [...new Set([...kept, ...added])];
  // The first is the one that the questions are written in; nobody who adds a language means to change that.
  const all = now.length === 0 && !next.includes(source) ? [source, ...next] : next;
  const commands: readonly Command[] =
    next.length === 0 ? [{ kind: 'unset', path: ['languages'] }] : addLanguages(store.document, all, added);
  const { label } = settingWords(language, 'config.languages');
  store.run(commands, { words: t.steps.changed({ what: label }), place: idOf(['languages']) });
  const count = commands.length - 1;
  if (count > 0) store.show({ status: t.languages.filledIn({ count }) });
}

function renderTable(
  store: Store,
  others: readonly FormLanguage[],
  { chooseFile, focus }: LanguagesOptions,
): TemplateResult {
  const { t, language, languages, source, config } = store;
  const texts = textsOf(config);
  const findReadyText = createReadyTexts(config, source);
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
      ${texts.map((text) => renderTranslation(store, text, target, findReadyText))}
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

function renderTranslation(
  store: Store,
  text: FormText,
  target: FormLanguage,
  findReadyText: FindReadyText,
): TemplateResult {
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
      below: statusOf(store, text, target, findReadyText),
      change: (words) =>
        store.run(setText(store.document, text, target, words, languages), {
          words: t.steps.translated({ what: placeOf(store, text) }),
          place: id,
          key: id,
        }),
    })}
  </li>`;
}

function statusOf(
  { t }: Store,
  text: FormText,
  target: FormLanguage,
  findReadyText: FindReadyText,
): TemplateResult | undefined {
  if (isMissing(text, target)) return html`<p class="mark" .textContent=${t.languages.missing}></p>`;
  if (!text.isBuiltIn && findReadyText(text, target) !== readIn(text.value, target)) return undefined;
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
