import { html, nothing } from 'lit';
import { valueAt, type Path } from '../../contract/config/paths.ts';
import type { Rendered } from '../../form/fields/field-view.ts';
import { asList, asText } from '../model/edit-json.ts';
import { findEntry, type OutlineEntry } from '../model/outline.ts';
import { inFormLanguages, readWords, writeWords } from '../model/words.ts';
import { settingsIn, settingsOfType, type objectSchemas, type Setting } from '../settings/settings-of.ts';
import type { Store } from '../store.ts';
import { choiceInWords, settingWords } from '../texts/texts.ts';
import {
  renderCheckbox,
  renderRadios,
  renderSelect,
  renderText,
  renderTextarea,
  type ControlOptions,
} from './controls.ts';

/** A value of the document that a control shows and changes. */
export interface Binding {
  /** The path that issues are found by. */
  readonly path: Path;
  readonly value: unknown;
  /** Sets the value; undefined removes the key. */
  readonly set: (value: unknown) => void;
}

/** The id of the control of a path. */
export const idOf = (path: readonly PropertyKey[]): string =>
  `c-${path.map((key) => String(key).replace(/[^\w-]/g, (character) => `_${character.codePointAt(0) ?? ''}_`)).join('-')}`;

/** Binds a control to a path of the config. */
export function bindConfig(store: Store, path: Path, label: string): Binding {
  return {
    path,
    value: store.valueAt(path),
    set: (value) =>
      store.run(value === undefined ? { kind: 'unset', path } : { kind: 'set', path, value }, {
        words: store.t.steps.changed({ what: label }),
        place: idOf(path),
        key: idOf(path),
      }),
  };
}

/** Binds a control to a key of a field, wherever that is in the config. */
export function bindField(store: Store, entry: OutlineEntry, keys: Path, label: string): Binding {
  const path = [...(entry.path ?? ['fields', entry.id]), ...keys];
  return {
    path,
    value: valueAt(entry.field, keys),
    set: (value) => {
      const { id } = entry;
      store.run(value === undefined ? { kind: 'unsetField', id, keys } : { kind: 'setField', id, keys, value }, {
        words: store.t.steps.changed({ what: label }),
        place: idOf(path),
        key: idOf(path),
      });
    },
  };
}

/** Renders the control of a key of a field. */
export function renderFieldSetting(store: Store, entry: OutlineEntry, key: string): Rendered {
  const setting = settingsOfType(entry.type).find((one) => one.key === key);
  if (setting === undefined) return nothing;
  const { label } = settingWords(store.language, `field.${key}`);
  return renderSetting(store, `field.${key}`, setting, bindField(store, entry, [key], label));
}

/** Renders the control of a key of the config. */
export function renderConfigSetting(
  store: Store,
  owner: keyof typeof objectSchemas,
  key: string,
  start: Path = [],
): Rendered {
  const setting = settingsIn(owner).find((one) => one.key === key);
  if (setting === undefined) return nothing;
  const { label } = settingWords(store.language, `${owner}.${key}`);
  return renderSetting(store, `${owner}.${key}`, setting, bindConfig(store, [...start, key], label));
}

/** Renders the control of a setting by its kind. */
export function renderSetting(store: Store, name: string, setting: Setting, binding: Binding): Rendered {
  const { label, hint } = settingWords(store.language, name);
  const { path, value, set } = binding;
  const options: ControlOptions = {
    store,
    id: idOf(path),
    label,
    hint: [hint, limitsInWords(store, setting)].filter(Boolean).join(' ') || undefined,
    error: store.errorAt(path),
  };
  const written = (text: string): string | undefined => (text === '' ? undefined : text);
  switch (setting.kind) {
    case 'words':
      return renderWords(store, name, binding, options);
    case 'boolean': {
      const initial = setting.default === true;
      const change = (checked: boolean): void => set(setting.default === undefined ? checked || undefined : checked);
      return renderCheckbox({ ...options, value: typeof value === 'boolean' ? value : initial, change });
    }
    case 'number': {
      const { typed } = store.view;
      const isTyped = typed?.id === options.id && typed.text !== '' && readNumber(typed.text) === value;
      return renderText({
        ...options,
        value: isTyped ? typed.text : numberInWords(value ?? setting.default),
        inputMode: setting.isWhole ? 'numeric' : 'decimal',
        isShort: true,
        change(text) {
          set(readNumber(text));
          store.show({ typed: { id: options.id, text } });
        },
      });
    }
    case 'choice': {
      const initial = typeof setting.default === 'string' ? setting.default : '';
      const choices = setting.choices.map((choice) => ({
        value: choice,
        label: choiceInWords(store.language, setting.key, choice),
      }));
      const all = initial === '' ? [{ value: '', label: store.t.choiceNone }, ...choices] : choices;
      const change = (chosen: string): void => set(written(chosen));
      const chosen = asText(value) || initial;
      return all.length <= 4
        ? renderRadios({ ...options, value: chosen, choices: all, change })
        : renderSelect({ ...options, value: chosen, choices: all, change });
    }
    case 'strings':
      return renderTextarea({
        ...options,
        value: asList(value ?? setting.default)
          .map(asText)
          .join('\n'),
        change: (text) => set(readLines(text)),
      });
    case 'address':
      return renderText({
        ...options,
        value: asText(value),
        inputMode: 'url',
        change: (text) => set(written(text.trim())),
      });
    default:
      return renderText({ ...options, value: asText(value), change: (text) => set(written(text)) });
  }
}

/** The keys whose texts are often longer than a line. */
const longTexts = new Set([
  'field.text',
  'redirect.text',
  'notice',
  'nextSteps',
  'hint',
  'purpose',
  'recipients',
  'retention',
  'rights',
  'obligation',
  'complaints',
  'transfers',
  'controller',
  'basis',
]);

/** Whether the text of a setting is often longer than a line. */
export const isLongText = (name: string): boolean => longTexts.has(name) || longTexts.has(name.split('.')[1] ?? '');

function renderWords(store: Store, name: string, { value, set, path }: Binding, options: ControlOptions): Rendered {
  const { source, languages } = store;
  const change = (text: string): void => {
    const entry = path[0] === 'changes' ? findEntry(store.config, `preset.${String(path[1])}`) : undefined;
    // A text of a preset has languages that the form does not have.
    const before = entry ? inFormLanguages(value, languages) : value;
    set(writeWords(before, source, text, languages));
  };
  const text = { ...options, value: readWords(value, source), change, lang: source };
  return isLongText(name) ? renderTextarea({ ...text, rows: 2 }) : renderText(text);
}

const numberInWords = (value: unknown): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value) : '';

/** The bounds of a number in words. */
function limitsInWords({ t }: Store, { kind, min, max }: Setting): string {
  if (kind !== 'number') return '';
  if (min !== undefined && max !== undefined) return t.limits.between({ min, max });
  return max === undefined ? '' : t.limits.atMost({ max });
}

/** Parses a number as it is written in either language; other text stays as it is, so that its issue can be shown. */
function readNumber(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const number = Number(trimmed.replace(',', '.').replace(/\s/g, ''));
  // JSON has no -0.
  return Number.isNaN(number) ? text : number + 0;
}

/** Reads one entry a line; empty lines are left out. */
function readLines(text: string): readonly string[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? undefined : lines;
}

/** Renders a link: its address and its text. */
export function renderLinkSetting(store: Store, legend: string, path: Path): Rendered {
  return html`<fieldset class="parts">
    <legend .textContent=${legend}></legend>
    ${renderConfigSetting(store, 'link', 'href', path)} ${renderConfigSetting(store, 'link', 'text', path)}
  </fieldset>`;
}
