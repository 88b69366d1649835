import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import { clauses, clauseKeys } from '../documents/clauses.ts';
import { asObject } from '../model/edit-json.ts';
import { writeWords } from '../model/words.ts';
import { settingsIn } from '../settings/settings-of.ts';
import type { Store } from '../store.ts';
import { settingWords } from '../texts/texts.ts';
import { renderButton, renderDetails } from '../view/controls.ts';
import { renderConfigSetting, renderLinkSetting } from '../view/settings.ts';

/** The keys of the notice that a form seldom lacks; the others are further down. */
const mainKeys = ['controller', 'officer', 'purpose', 'basis', 'recipients', 'retention', 'rights'];

/** Renders the privacy notice, and what else is done with what residents write. */
export function renderPrivacy(store: Store): Rendered {
  const { t, language, config } = store;
  const further = settingsIn('privacy').filter(({ key, kind }) => kind === 'words' && !mainKeys.includes(key));
  const written = asObject(config['privacy']);
  const isWhole = clauseKeys.every((key) => written[key] !== undefined);
  return html`
    <p class="lead" .textContent=${t.privacy.lead}></p>
    ${isWhole ? nothing : renderSuggestion(store)}
    ${mainKeys.map((key) => renderConfigSetting(store, 'privacy', key, ['privacy']))}
    ${renderDetails(store, 'privacy-more', t.privacy.more, () => [
      ...further.map(({ key }) => renderConfigSetting(store, 'privacy', key, ['privacy'])),
      renderLinkSetting(store, settingWords(language, 'privacy.link').label, ['privacy', 'link']),
    ])}
    ${renderConfigSetting(store, 'config', 'warnOfPersonalNumbers')}
    ${renderDetails(store, 'privacy-kept', t.privacy.kept, () => [
      renderConfigSetting(store, 'config', 'draft'),
      renderConfigSetting(store, 'config', 'draftMinutes'),
      html`<fieldset class="parts">
        <legend .textContent=${settingWords(language, 'config.page').label}></legend>
        ${settingsIn('page').map(({ key }) => renderConfigSetting(store, 'page', key, ['page']))}
      </fieldset>`,
    ])}
  `;
}

/** Offers texts for the parts that are not written yet. */
function renderSuggestion(store: Store): TemplateResult {
  const { t } = store;
  return html`<div class="panel">
    <p .textContent=${t.privacy.suggestion}></p>
    ${renderButton(t.privacy.useSuggestion, () => fillIn(store))}
  </div>`;
}

function fillIn(store: Store): void {
  const { languages, source, t } = store;
  const written = asObject(store.config['privacy']);
  const commands = clauseKeys.flatMap((key) => {
    if (written[key] !== undefined) return [];
    const texts = clauses(store.config)[key];
    const value = languages
      .filter((tag) => tag === source || texts[tag] !== undefined)
      .reduce<unknown>((text, tag) => writeWords(text, tag, texts[tag] ?? texts.sv, languages), undefined);
    return [{ kind: 'set', path: ['privacy', key], value } as const];
  });
  store.run(commands, { words: t.privacy.useSuggestion, place: 'task-heading' });
  store.show({ status: t.privacy.filledIn });
}
