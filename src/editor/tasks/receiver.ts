import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import { isBrokenAddress } from '../model/address.ts';
import { asObject, asText } from '../model/edit-json.ts';
import { questionsOf } from '../model/outline.ts';
import { labelOf } from '../model/describe-condition.ts';
import type { TagSettings } from '../model/document.ts';
import { writeCurlLine } from '../output/cms.ts';
import type { Store } from '../store.ts';
import { settingWords } from '../texts/texts.ts';
import { renderButton, renderDetails, renderSelect, renderText } from '../view/controls.ts';
import { renderCode } from '../view/code.ts';
import { bindConfig, idOf, renderConfigSetting, renderLinkSetting } from '../view/settings.ts';
import { renderReceiverForm } from './receiver-form.ts';
import { renderShown } from './questions/options.ts';

/** Renders where messages go, and how else the municipality can be reached. */
export function renderReceiver(store: Store): Rendered {
  const { t, language } = store;
  return html`
    ${renderConfigSetting(store, 'config', 'endpoint')} ${renderReceiverForm(store)} ${renderFallback(store)}
    ${renderConfigSetting(store, 'answerWithin', 'days', ['answerWithin'])}
    ${
      store.config['answerWithin'] === undefined
        ? nothing
        : renderShown(
            store,
            bindConfig(store, ['answerWithin', 'when'], t.tasks.receiver),
            '',
            settingWords(language, 'answerWithin.when').label,
          )
    }
    <fieldset class="parts">
      <legend .textContent=${settingWords(language, 'config.contact').label}></legend>
      ${renderConfigSetting(store, 'contact', 'phone', ['contact'])}
      ${renderConfigSetting(store, 'contact', 'email', ['contact'])}
      ${renderLinkSetting(store, settingWords(language, 'contact.link').label, ['contact', 'link'])}
    </fieldset>
    ${renderDetails(store, 'endpoint-more', t.forDevelopers, () => [
      renderConfigSetting(store, 'config', 'form'),
      renderConfigSetting(store, 'config', 'format'),
      renderFieldNames(store),
      renderRecord(store, 'extraFields'),
      renderRecord(store, 'headers'),
      renderRecord(store, 'endpoints'),
      renderConfigSetting(store, 'config', 'credentials'),
      renderConfigSetting(store, 'config', 'idempotencyKey'),
      renderConfigSetting(store, 'config', 'spamHints'),
      renderConfigSetting(store, 'config', 'timeout'),
      renderConfigSetting(store, 'config', 'country'),
      store.config['$schema'] === undefined ? nothing : renderConfigSetting(store, 'config', '$schema'),
      renderCurl(store),
    ])}
  `;
}

/** Renders the address of another contact page, which is an option of the tag. */
export function renderFallback(store: Store): Rendered {
  const { t, document } = store;
  const error = isBrokenAddress(document.tag.fallback) ? t.tag.brokenAddress : undefined;
  return renderTagText(store, 'fallback', t.tag.fallback, t.tag.fallbackHint, 'url', error);
}

/** Renders a text of the tag. */
export function renderTagText(
  store: Store,
  key: keyof { [Key in keyof TagSettings as TagSettings[Key] extends string ? Key : never]: unknown },
  label: string,
  hint?: string,
  inputMode?: 'url',
  error?: string,
): Rendered {
  return renderText({
    store,
    id: `tag-${key}`,
    label,
    hint,
    error,
    value: store.document.tag[key],
    ...(inputMode && { inputMode }),
    change: (text) =>
      store.run(
        { kind: 'setTag', tag: { [key]: inputMode ? text.trim() : text } },
        { words: store.t.steps.changed({ what: label }), place: `tag-${key}`, key: `tag-${key}` },
      ),
  });
}

/** Renders names and values, with rows to add and to remove. */
function renderRecord(store: Store, key: 'extraFields' | 'headers' | 'endpoints'): TemplateResult {
  const { t, language } = store;
  const { label, hint } = settingWords(language, `config.${key}`);
  const record = asObject(store.config[key]);
  const id = idOf([key]);
  const names = Object.keys(record);
  const rename = (name: string, to: string): void => {
    if (to === name) return;
    const place = `${id}-${names.indexOf(name)}-name`;
    if (to === '' || names.includes(to)) {
      const reason = to === '' ? t.record.nameMissing : t.record.nameTaken({ name: to });
      store.reject(place, to, reason);
      return;
    }
    const info = { words: t.steps.changed({ what: label }), place };
    if (key === 'endpoints') {
      store.run({ kind: 'renameEndpoint', name, to }, info);
      return;
    }
    const value = Object.fromEntries(
      Object.entries(record).map(([other, text]) => [other === name ? to : other, text]),
    );
    store.run({ kind: 'set', path: [key], value }, info);
  };
  const remove = (name: string): void =>
    store.run(key === 'endpoints' ? { kind: 'removeEndpoint', name } : { kind: 'unset', path: [key, name] }, {
      words: t.steps.removed({ what: name }),
      place: id,
    });
  return html`<fieldset class="parts" id=${id} tabindex="-1" aria-describedby="${id}-hint">
    <legend .textContent=${label}></legend>
    <p class="hint" id="${id}-hint" .textContent=${hint ?? ''}></p>
    ${names.map((name, index) => {
      const binding = bindConfig(store, [key, name], label);
      return html`<div class="record-row">
        ${renderText({ store, id: `${id}-${index}-name`, label: t.record.name, value: name, isLate: true, change: (to) => rename(name, to) })}
        ${renderText({
          store,
          id: idOf(binding.path),
          label: key === 'endpoints' ? t.record.address : t.record.value,
          value: asText(binding.value),
          error: store.errorAt(binding.path),
          ...(key === 'endpoints' && { inputMode: 'url' as const }),
          change: binding.set,
        })}
        ${renderButton(t.record.remove, () => remove(name), { describes: name })}
      </div>`;
    })}
    <div class="row-actions">
      ${renderButton(
        t.record.add,
        () => {
          let name: string = t.record.newName[key];
          for (let number = 2; names.includes(name); number += 1) name = `${t.record.newName[key]}-${number}`;
          const value = key === 'endpoints' ? 'https://' : '';
          store.run({ kind: 'set', path: [key, name], value }, { words: t.steps.added({ what: label }), place: id });
        },
        { describes: label },
      )}
    </div>
  </fieldset>`;
}

/** Renders the endpoint's name of each question, and names of questions that the form does not have. */
function renderFieldNames(store: Store): TemplateResult {
  const { t, language, source } = store;
  const { label, hint } = settingWords(language, 'config.fieldNames');
  const names = asObject(store.config['fieldNames']);
  const questions = questionsOf(store.config);
  const others = Object.keys(names).filter((name) => !questions.some((question) => question.name === name));
  const row = (name: string, title: string): TemplateResult => {
    const binding = bindConfig(store, ['fieldNames', name], label);
    const value = names[name];
    return html`<div class="record-row">
      ${renderText({
        store,
        id: idOf(binding.path),
        label: title,
        value: value === false ? '' : asText(value) || '',
        error: store.errorAt(binding.path),
        isReadonly: value === false,
        change: (text) => binding.set(text === '' ? undefined : text),
      })}
      ${renderSelect({
        store,
        id: `${idOf(binding.path)}-sent`,
        label: t.record.sent({ what: title }),
        value: value === false ? 'no' : 'yes',
        choices: [
          { value: 'yes', label: t.yes },
          { value: 'no', label: t.no },
        ],
        change: (chosen) => binding.set(chosen === 'no' ? false : undefined),
      })}
    </div>`;
  };
  return html`<fieldset class="parts" id=${idOf(['fieldNames'])} tabindex="-1">
    <legend .textContent=${label}></legend>
    <p class="hint" .textContent=${hint ?? ''}></p>
    ${questions.map(({ name, field }) => row(name, labelOf(field, source)))} ${others.map((name) => row(name, name))}
  </fieldset>`;
}

function renderCurl(store: Store): Rendered {
  const { form } = store.inspection;
  return renderCode(
    store,
    'curl',
    store.t.curl,
    writeCurlLine(store.document, form.name, '00000000-0000-4000-8000-000000000000'),
  );
}
