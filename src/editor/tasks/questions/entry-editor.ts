import { html, nothing, type TemplateResult } from 'lit';
import { isObject } from '../../../contract/config/paths.ts';
import type { Rendered } from '../../../form/fields/field-view.ts';
import { labelOf } from '../../model/describe-condition.ts';
import { isNameOf, nameFromLabel } from '../../model/edit-fields.ts';
import { flattenOutline, outlineOf, type OutlineEntry } from '../../model/outline.ts';
import { referencesTo } from '../../model/references.ts';
import { inFormLanguages, readWords, writeWords } from '../../model/words.ts';
import { editableTypes, settingsOfType, type EditableType } from '../../settings/settings-of.ts';
import type { Store } from '../../store.ts';
import { editorTexts, settingWords } from '../../texts/texts.ts';
import { renderSelectWithButton } from '../../view/select-with-button.ts';
import { renderDetails, renderError, renderSelect, renderText } from '../../view/controls.ts';
import { bindField, idOf, renderFieldSetting } from '../../view/settings.ts';
import { firstCondition, renderCondition } from './condition.ts';
import { renderErrorTexts } from './error-texts.ts';
import { renderMoving, renderRemoving } from './entry-actions.ts';
import { newField } from './new-field.ts';
import { renderOptions, renderShown } from './options.ts';

/** The keys that are shown first, those that are made for developers, and those with an editor of their own. */
const firstKeys = new Set(['label', 'text', 'hint', 'value']);
const developerKeys = new Set(['name', 'draft']);
const ownEditors = new Set(['required', 'showWhen', 'options', 'errors', 'fields']);

/** Renders everything about a question. */
export function renderEntryEditor(store: Store, entry: OutlineEntry): TemplateResult {
  const { t } = store;
  const settings = settingsOfType(entry.type);
  const keys = settings.map(({ key }) => key);
  const further = keys.filter((key) => !firstKeys.has(key) && !developerKeys.has(key) && !ownEditors.has(key));
  const hasErrors = keys.includes('errors');
  return html`<div class="entry-editor stack" @keydown=${(event: KeyboardEvent) => closeOnEscape(store, entry, event)}>
    ${entryError(store, entry)}
    ${keys.includes('label') && entry.type !== 'group' ? renderLabel(store, entry) : renderFieldSetting(store, entry, keys.includes('text') ? 'text' : 'label')}
    ${keys.includes('hint') ? renderFieldSetting(store, entry, 'hint') : nothing}
    ${keys.includes('value') ? renderFieldSetting(store, entry, 'value') : nothing}
    ${keys.includes('name') ? renderType(store, entry) : nothing}
    ${keys.includes('options') ? renderOptions(store, entry) : nothing}
    ${keys.includes('required') ? renderRequired(store, entry) : nothing}
    ${renderShown(store, bindField(store, entry, ['showWhen'], t.shown.label), entry.name, settingWords(store.language, 'field.showWhen').label)}
    ${renderControls(store, entry)}
    ${
      further.length === 0 && !hasErrors
        ? nothing
        : renderDetails(store, `more-${entry.id}`, t.questions.more, () => [
            ...further.map((key) => renderFieldSetting(store, entry, key)),
            hasErrors ? renderErrorTexts(store, entry) : nothing,
          ])
    }
    ${
      keys.includes('name')
        ? renderDetails(store, `developer-${entry.id}`, t.forDevelopers, () => [
            renderName(store, entry),
            keys.includes('draft') ? renderFieldSetting(store, entry, 'draft') : nothing,
          ])
        : nothing
    }
    ${renderMoving(store, entry)} ${renderRemoving(store, entry)}
  </div>`;
}

/** An issue with the field as a whole, as with keys that contradict each other. */
function entryError(store: Store, { path }: OutlineEntry): Rendered {
  const error = path && store.errorAt(path);
  return error ? renderError(store, idOf(path), error) : nothing;
}

function closeOnEscape(store: Store, entry: OutlineEntry, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  store.show({ openEntry: undefined, status: '' });
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot; // the element of this template
  root.getElementById(`entry-${entry.id}`)?.focus();
}

/** Renders the question; its name follows until the tag has been copied. */
function renderLabel(store: Store, entry: OutlineEntry): Rendered {
  const { source, languages, language, view } = store;
  const { label } = settingWords(language, 'field.label');
  const binding = bindField(store, entry, ['label'], label);
  const words = readWords(entry.field['label'], source);
  return renderText({
    store,
    id: idOf(binding.path),
    label,
    value: words,
    error: store.errorAt(binding.path),
    isRequired: true,
    lang: source,
    change(text) {
      const before = entry.list ? entry.field['label'] : inFormLanguages(entry.field['label'], languages);
      const value = writeWords(before, source, text, languages) ?? '';
      const isNamed = view.isExported || !entry.list || text.trim() === '' || !isAutomatic(entry.name, words);
      if (isNamed) {
        binding.set(value);
        return;
      }
      const { id } = entry;
      store.run(
        [
          { kind: 'setField', id, keys: ['label'], value },
          { kind: 'renameField', id, name: nameFromLabel(text) },
        ],
        { words: store.t.steps.changed({ what: label }), place: idOf(binding.path), key: idOf(binding.path) },
      );
    },
  });
}

/** Whether a name was made from the text of its question. */
const isAutomatic = (name: string, label: string): boolean => isNameOf(name, label) || /^fraga(-\d+)?$/.test(name);

function renderType(store: Store, entry: OutlineEntry): Rendered {
  const { t } = store;
  const types: readonly string[] = editableTypes.filter((type) => type !== 'note' && type !== 'group');
  const lost = (type: string): readonly string[] => {
    const kept = new Set(settingsOfType(type).map(({ key }) => key));
    return Object.keys(entry.field).filter((key) => key !== 'type' && !kept.has(key));
  };
  const nameOf = (type: string): string =>
    editableTypes.some((one) => one === type) ? t.types[type as EditableType] : type; // as found
  const path = [...(entry.path ?? []), 'type'];
  const id = idOf(path);
  const what = labelOf(entry.field, store.source);
  const keys = lost(store.view.chosen.get(id) || entry.type);
  const { settings } = editorTexts(store.language);
  return renderSelectWithButton({
    store,
    id,
    label: t.questions.type,
    note:
      keys.length === 0
        ? undefined
        : t.loses({ what: keys.map((key) => settings[`field.${key}`]?.label ?? key).join(', ') }),
    error: store.errorAt(path),
    action: t.questions.changeType,
    choices: [
      { value: '', label: nameOf(entry.type) },
      ...types.filter((type) => type !== entry.type).map((type) => ({ value: type, label: nameOf(type) })),
    ],
    use(chosen) {
      const type = editableTypes.find((one) => one === chosen);
      if (!type) return;
      const { type: _, name: __, ...defaults } = newField(store, type);
      store.run({ kind: 'retypeField', id: entry.id, type, defaults }, { words: t.steps.retyped({ what }), place: id });
      store.show({ status: t.steps.retyped({ what }) });
    },
  });
}

function renderRequired(store: Store, entry: OutlineEntry): Rendered {
  const { t, language } = store;
  const { label } = settingWords(language, 'field.required');
  const binding = bindField(store, entry, ['required'], label);
  const { value, path } = binding;
  const first = firstCondition(store, entry.name);
  const chosen = value === true ? 'always' : isObject(value) ? 'when' : 'never';
  return html`${renderSelect({
    store,
    id: idOf(path),
    label,
    error: store.errorAt(path),
    value: chosen,
    choices: [
      { value: 'never', label: t.requiredChoices.never },
      { value: 'always', label: t.requiredChoices.always },
      ...(first === undefined && chosen !== 'when' ? [] : [{ value: 'when', label: t.requiredChoices.when }]),
    ],
    change(next) {
      // A question of a preset may be required, so that it is said that this one is not.
      if (next === 'never') binding.set(entry.list ? undefined : false);
      else binding.set(next === 'always' ? true : first);
    },
  })}
  ${isObject(value) ? renderCondition(store, binding, entry.name) : nothing}`;
}

/** Renders what the answer to a question decides. */
function renderControls(store: Store, entry: OutlineEntry): Rendered {
  if (entry.name === '') return nothing;
  const { t, config, source } = store;
  const fields = outlineOf(config).map(({ field }) => field);
  const references = referencesTo(config, fields, entry.name).filter(({ key }) => key !== 'fieldNames');
  if (references.length === 0) return nothing;
  const names = [
    ...new Set(
      references.map(({ owner, key }) => (key === 'answerWithin' ? t.tasks.receiver : labelOf(owner, source))),
    ),
  ];
  return html`<p class="hint" .textContent=${t.decides({ what: names.join(', ') })}></p>`;
}

function renderName(store: Store, entry: OutlineEntry): Rendered {
  const { language, t } = store;
  const { label, hint } = settingWords(language, 'field.name');
  const path = [...(entry.path ?? []), 'name'];
  const isPreset = entry.list === undefined;
  const taken = new Set(
    flattenOutline(outlineOf(store.config))
      .filter(({ id }) => id !== entry.id)
      .map(({ name }) => name),
  );
  return renderText({
    store,
    id: idOf(path),
    label,
    hint: isPreset ? t.presetName : hint,
    error: store.errorAt(path),
    value: entry.name,
    isReadonly: isPreset,
    isLate: true,
    change(name) {
      if (taken.has(name)) store.reject(idOf(path), name, t.nameTaken({ name }));
      else
        store.run({ kind: 'renameField', id: entry.id, name }, { words: t.steps.renamed({ name }), place: idOf(path) });
    },
  });
}
