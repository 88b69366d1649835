import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { valueAt, type Path } from '../../../contract/config/paths.ts';
import type { Rendered } from '../../../form/fields/field-view.ts';
import { asList, asObject, asText, type JsonObject } from '../../model/edit-json.ts';
import { isGeneratedValue, readOptionLines, valueFromLabel } from '../../model/edit-options.ts';
import type { OutlineEntry } from '../../model/outline.ts';
import { inFormLanguages, readAnyWords, readWords, writeWords } from '../../model/words.ts';
import { settingsIn } from '../../settings/settings-of.ts';
import type { Store } from '../../store.ts';
import { settingWords } from '../../texts/texts.ts';
import { renderButton, renderDetails, renderError, renderText, renderTextarea } from '../../view/controls.ts';
import { idOf, renderSetting, type Binding } from '../../view/settings.ts';
import { renderTool } from '../../view/tool.ts';
import { firstCondition, renderCondition } from './condition.ts';
import { newOptions } from './new-field.ts';
import { renderSelect, renderCheckbox } from '../../view/controls.ts';

/** The most options that are drawn at first: a table of 1,000 takes seconds. */
export const maxShown = 100;

/** Renders the options of a question as a table; the first ones, until all are asked for. */
export function renderOptions(store: Store, entry: OutlineEntry): Rendered {
  const { t } = store;
  const options = asList(entry.field['options']).map(asObject);
  const path = [...(entry.path ?? []), 'options'];
  const error = store.errorAt(path);
  const all = `options-${entry.id}`;
  const paste = `paste-${entry.id}`;
  const shown = store.isOpen(all) ? options : options.slice(0, maxShown);
  return html`<fieldset
    class="parts"
    id=${idOf(path)}
    tabindex="-1"
    aria-describedby=${error === undefined ? nothing : `${idOf(path)}-error`}
  >
    <legend .textContent=${settingWords(store.language, 'field.options').label}></legend>
    ${error === undefined ? nothing : renderError(store, idOf(path), error)}
    <ol class="options">
      ${repeat(
        shown,
        (_, index) => index,
        (option, index) => renderOption(store, entry, option, index, options.length),
      )}
    </ol>
    ${
      shown.length === options.length
        ? nothing
        : html`<p class="hint" .textContent=${t.options.shown({ shown: shown.length, count: options.length })}></p>
            <div class="row-actions">
              ${renderButton(t.options.showAll({ count: options.length }), () => store.toggle(all, true), { id: `${idOf(path)}-all` })}
            </div>`
    }
    <div class="row-actions">
      ${renderButton(t.options.add, () => addOption(store, entry, options.length))}
      ${renderButton(t.options.paste, (event) => void togglePaste(store, entry, event), { id: `${paste}-open`, opens: { id: paste, isOpen: store.isOpen(paste) } })}
    </div>
    ${store.isOpen(paste) ? renderPaste(store, entry) : nothing}
  </fieldset>`;
}

function addOption(store: Store, entry: OutlineEntry, count: number): void {
  const label = store.t.newFields.option({ number: count + 1 });
  const option = {
    value: `alternativ-${count + 1}`,
    label: writeWords(undefined, store.source, label, store.languages),
  };
  store.run(
    { kind: 'addOptions', id: entry.id, options: [option] },
    { words: store.t.steps.optionAdded, place: entryPlace(entry) },
  );
  // The new one is the last.
  if (count >= maxShown) store.toggle(`options-${entry.id}`, true);
}

const entryPlace = (entry: OutlineEntry): string => `entry-${entry.id}`;

function renderOption(
  store: Store,
  entry: OutlineEntry,
  option: JsonObject,
  index: number,
  count: number,
): TemplateResult {
  const { t, source } = store;
  const { id } = entry;
  const path = [...(entry.path ?? []), 'options', index];
  const name = readAnyWords(option['label'], source) || asText(option['value']);
  const bind = (keys: Path, label: string): Binding => ({
    path: [...path, ...keys],
    value: valueAt(option, keys),
    set: (value) =>
      store.run(
        { kind: 'setOption', id, index, keys, value },
        { words: t.steps.changed({ what: label }), place: idOf([...path, ...keys]), key: idOf([...path, ...keys]) },
      ),
  });
  const toolId = (tool: 'up' | 'down', at: number): string => `${idOf([...path.slice(0, -1), at])}-${tool}`;
  const move = (to: number): void => {
    store.run(
      { kind: 'moveOption', id, index, to },
      { words: t.steps.moved({ what: name }), place: entryPlace(entry) },
    );
    store.show({ status: t.movedTo({ what: name, place: to + 1, count }) });
    store.focus(toolId(to < index ? 'up' : 'down', to));
  };
  const labelBinding = bind(['label'], name);
  return html`<li class="option">
    <div class="option-line">
      ${renderText({
        store,
        id: idOf([...path, 'label']),
        label: t.options.numbered({ number: index + 1 }),
        value: readWords(option['label'], source),
        error: store.errorAt([...path, 'label']) ?? store.errorAt(path),
        lang: source,
        change: (text) => writeLabel(store, entry, option, index, text, labelBinding),
      })}
      <div class="tools">
        ${renderTool('↑', t.up({ what: name }), () => move(index - 1), index === 0, toolId('up', index))}
        ${renderTool('↓', t.down({ what: name }), () => move(index + 1), index === count - 1, toolId('down', index))}
        ${renderTool(
          '×',
          t.remove({ what: name }),
          () =>
            store.run(
              { kind: 'removeOption', id, index },
              { words: t.steps.removed({ what: name }), place: entryPlace(entry) },
            ),
          count === 1,
        )}
      </div>
    </div>
    ${renderDetails(store, `option-${id}-${index}`, summaryOf(store, option, index + 1), () => renderFurther(store, entry, option, bind))}
  </li>`;
}

/** Sets the text of an option; its value follows as long as it is the one that was made of the text. */
function writeLabel(
  store: Store,
  entry: OutlineEntry,
  option: JsonObject,
  index: number,
  text: string,
  binding: Binding,
): void {
  const { source, languages, view } = store;
  const before = readWords(option['label'], source);
  const label = writeWords(inFormLanguages(option['label'], languages), source, text, languages);
  const isOwn = !view.isExported && entry.list !== undefined;
  const isFollowing = isOwn && isGeneratedValue(asText(option['value']), before, index);
  if (!isFollowing || text === '') {
    binding.set(label ?? '');
    return;
  }
  const others = new Set(
    asList(entry.field['options']).flatMap((other, at) => (at === index ? [] : [asObject(other)['value']])),
  );
  const wanted = valueFromLabel(text);
  let value = wanted;
  for (let number = 2; others.has(value); number += 1) value = `${wanted}-${number}`;
  const { id } = entry;
  store.run(
    [
      { kind: 'setOption', id, index, keys: ['label'], value: label },
      { kind: 'setOption', id, index, keys: ['value'], value },
    ],
    { words: store.t.steps.changed({ what: text }), place: idOf(binding.path), key: idOf(binding.path) },
  );
}

/** Returns a summary of the settings that an option has besides its text. */
function summaryOf({ t }: Store, option: JsonObject, number: number): string {
  const parts = [
    option['notice'] !== undefined && t.options.has.notice,
    option['redirect'] !== undefined && t.options.has.redirect,
    option['endpoint'] !== undefined && t.options.has.endpoint,
    option['showWhen'] !== undefined && t.options.has.showWhen,
  ].filter(Boolean);
  return t.options.more({ number, parts: parts.join(', ') });
}

function renderFurther(
  store: Store,
  entry: OutlineEntry,
  option: JsonObject,
  bind: (keys: Path, label: string) => Binding,
): Rendered[] {
  const { t, language } = store;
  const words = (key: string) => settingWords(language, `option.${key}`);
  const one = (key: string): Rendered => {
    const setting = settingsIn('option').find((candidate) => candidate.key === key);
    return setting ? renderSetting(store, `option.${key}`, setting, bind([key], words(key).label)) : nothing;
  };
  const { redirect } = option;
  const redirectPart = (key: string): Binding => bind(['redirect', key], words('redirect').label);
  const endpoints = Object.keys(asObject(store.config['endpoints']));
  const endpoint = bind(['endpoint'], words('endpoint').label);
  const condition = bind(['showWhen'], words('showWhen').label);
  const [text] = settingsIn('redirect');
  return [
    one('notice'),
    renderCheckbox({
      store,
      id: `${idOf(condition.path)}-redirect`,
      label: words('redirect').label,
      hint: words('redirect').hint,
      value: redirect !== undefined,
      change: (isOn) =>
        bind(['redirect'], words('redirect').label).set(isOn ? { text: newRedirect(store) } : undefined),
    }),
    redirect === undefined || text === undefined
      ? nothing
      : renderSetting(store, 'redirect.text', text, redirectPart('text')),
    redirect === undefined ? nothing : renderRedirectLink(store, asObject(asObject(redirect)['link']), bind),
    endpoints.length === 0 && endpoint.value === undefined
      ? nothing
      : renderSelect({
          store,
          id: idOf(endpoint.path),
          label: words('endpoint').label,
          error: store.errorAt(endpoint.path),
          value: asText(endpoint.value),
          choices: [
            { value: '', label: t.options.sameEndpoint },
            ...endpoints.map((name) => ({ value: name, label: name })),
          ],
          change: (name) => endpoint.set(name === '' ? undefined : name),
        }),
    entry.type === 'select' ? one('group') : nothing,
    renderShown(store, condition, entry.name, words('showWhen').label),
    one('value'),
  ];
}

const newRedirect = ({ t, source, languages }: Store): unknown =>
  writeWords(undefined, source, t.newFields.redirect, languages);

function renderRedirectLink(
  store: Store,
  link: JsonObject,
  bind: (keys: Path, label: string) => Binding,
): TemplateResult {
  const [href, text] = settingsIn('link');
  const { label } = settingWords(store.language, 'redirect.link');
  return html`<fieldset class="parts">
    <legend .textContent=${label}></legend>
    ${href ? renderSetting(store, 'link.href', href, bind(['redirect', 'link', 'href'], label)) : nothing}
    ${text && link ? renderSetting(store, 'link.text', text, bind(['redirect', 'link', 'text'], label)) : nothing}
  </fieldset>`;
}

/** Renders when something is shown: always, or under a condition. */
export function renderShown(store: Store, binding: Binding, exclude: string, label: string): Rendered {
  const { value, set, path } = binding;
  const { t } = store;
  const first = value === undefined ? firstCondition(store, exclude) : undefined;
  if (value === undefined && first === undefined) return nothing;
  return html`${renderSelect({
    store,
    id: idOf(path),
    label,
    error: store.errorAt(path),
    value: value === undefined ? 'always' : 'when',
    choices: [
      { value: 'always', label: t.shown.always },
      { value: 'when', label: t.shown.when },
    ],
    change: (chosen) => set(chosen === 'when' ? (value ?? first) : undefined),
  })}
  ${value === undefined ? nothing : renderCondition(store, binding, exclude)}`;
}

/** Whether a question has only the options that it was made with, which a list replaces. */
const isUntouched = (store: Store, { field }: OutlineEntry): boolean =>
  JSON.stringify(field['options']) === JSON.stringify(newOptions(store));

/** Opens the list to paste with the focus in it, or closes it. */
async function togglePaste(store: Store, entry: OutlineEntry, { currentTarget }: Event): Promise<void> {
  const id = `paste-${entry.id}`;
  const root = (currentTarget as Element).getRootNode() as ShadowRoot; // the button of this template
  store.toggle(id);
  await (root.host as LitElement).updateComplete; // the editor
  root.getElementById(`${id}-text`)?.focus();
}

function renderPaste(store: Store, entry: OutlineEntry): TemplateResult {
  const { t, source, languages } = store;
  const id = `paste-${entry.id}`;
  const text = `${id}-text`;
  return html`<div class="stack" id=${id}>
    ${renderTextarea({
      store,
      id: text,
      label: t.options.pasteLabel,
      hint: t.options.pasteHint,
      value: store.view.chosen.get(text) ?? '',
      rows: 6,
      change: (lines) => store.choose(text, lines),
    })}
    <div class="row-actions">
      ${renderButton(t.options.pasteAdd, () => {
        const options = readOptionLines(store.view.chosen.get(text) ?? '', languages.length > 1 ? source : undefined);
        store.choose(text, '');
        store.toggle(id, false);
        store.focus(`${id}-open`);
        if (options.length === 0) return;
        store.run(
          { kind: 'addOptions', id: entry.id, options, isReplacing: isUntouched(store, entry) },
          { words: t.steps.optionsPasted({ count: options.length }), place: entryPlace(entry) },
        );
        store.show({ status: t.steps.optionsPasted({ count: options.length }) });
      })}
    </div>
  </div>`;
}
