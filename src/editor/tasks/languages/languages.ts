import { html, nothing, type TemplateResult } from 'lit';
import { formLanguages } from '../../../contract/config/form-languages.ts';
import type { Rendered } from '../../../form/fields/field-view.ts';
import type { Command } from '../../model/commands.ts';
import { loadTexts, reviewedLanguages } from '../../model/default-texts.ts';
import { asList, asObject, asText } from '../../model/edit-json.ts';
import { readWords, writeWords } from '../../model/words.ts';
import type { Store } from '../../store.ts';
import { languageName, settingWords } from '../../texts/texts.ts';
import { renderSelectWithButton } from '../../view/select-with-button.ts';
import { renderChecks, renderDetails, renderSelect, renderText } from '../../view/controls.ts';
import { bindConfig, idOf } from '../../view/settings.ts';
import { addLanguages, builtInText, titleOfText } from './ready-texts.ts';
import { renderTranslations, type LanguagesOptions } from './translation-table.ts';
import { replaceableTexts } from './translations.ts';

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
        : renderTranslations(store, others, options)
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
        label: titleOfText(key, source),
        value: readWords(own[key], source),
        error: store.errorAt(binding.path),
        lang: source,
        change: (text) => binding.set(writeWords(own[key], source, text, languages)),
      });
    }),
    renderSelectWithButton({
      store,
      id: 'own-text',
      label: t.languages.ownAdd,
      action: t.record.add,
      choices: [
        { value: '', label: t.languages.ownChoose },
        ...replaceableTexts
          .filter((key) => !written.includes(key))
          .map((key) => ({ value: key, label: titleOfText(key, source) })),
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
