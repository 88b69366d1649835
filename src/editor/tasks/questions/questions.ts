import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Rendered } from '../../../form/fields/field-view.ts';
import { describeCondition, labelOf } from '../../model/describe-condition.ts';
import { isObject } from '../../../contract/config/paths.ts';
import { findMoved, flattenOutline, outlineOf, type OutlineEntry, type Place } from '../../model/outline.ts';
import { resolveTexts } from '../../model/resolve-texts.ts';
import { readAnyWords, readWords, writeWords } from '../../model/words.ts';
import { findPreset } from '../../../presets/find-preset.ts';
import type { Store } from '../../store.ts';
import { editableTypes, type EditableType } from '../../settings/settings-of.ts';
import { settingWords } from '../../texts/texts.ts';
import { renderSelectWithButton } from '../../view/select-with-button.ts';
import { renderButton, renderError, renderText, renderTextarea } from '../../view/controls.ts';
import { bindConfig, idOf } from '../../view/settings.ts';
import { renderTool } from '../../view/tool.ts';
import { dropClass, renderHandle } from './dragging.ts';
import { renderEntryEditor } from './entry-editor.ts';
import { newField } from './new-field.ts';

/** Renders the questions of the form, each of which opens within the list. */
export function renderQuestions(store: Store, writeIn: (ids: readonly string[]) => void): Rendered {
  const { t, config } = store;
  const entries = outlineOf(config);
  const error = listError(store);
  return html`
    ${renderAround(store, 'heading')}
    <h3
      id=${idOf(['fields'])}
      tabindex="-1"
      aria-describedby=${error === nothing ? nothing : `${idOf(['fields'])}-error`}
      .textContent=${t.questions.heading}
    ></h3>
    ${error}
    <ol class="outline">
      ${repeat(
        entries,
        ({ id }) => id,
        (entry, index) => renderEntry(store, entry, entries, index),
      )}
    </ol>
    ${renderAdd(store, writeIn)} ${renderAround(store, 'nextSteps')}
  `;
}

/** Renders a text around the questions; that of the preset until there is another one. */
function renderAround(store: Store, key: 'heading' | 'nextSteps'): Rendered {
  const { config, source, languages, language } = store;
  const { label, hint } = settingWords(language, `config.${key}`);
  const binding = bindConfig(store, [key], label);
  const preset = resolveTexts(findPreset(config)[key], [source]);
  const own = config[key];
  const options = {
    store,
    id: idOf([key]),
    label,
    hint,
    error: store.errorAt([key]),
    value: own === undefined ? readAnyWords(preset, source) : readWords(own, source),
    lang: source,
    change: (text: string) => binding.set(writeWords(own, source, text, languages)),
  };
  return key === 'heading' ? renderText(options) : renderTextarea(options);
}

function listError(store: Store): Rendered {
  const error = store.errorAt(['fields']) ?? store.errorAt(['moreFields']) ?? store.errorAt(['changes']);
  return error === undefined ? nothing : renderError(store, idOf(['fields']), error);
}

function renderAdd(store: Store, writeIn: (ids: readonly string[]) => void): TemplateResult {
  const { t } = store;
  return html`<div class="add">
    ${renderSelectWithButton({
      store,
      id: 'add-question',
      label: t.questions.add,
      action: t.record.add,
      describes: t.questions.added,
      choices: [
        { value: '', label: t.questions.chooseType },
        ...editableTypes.map((type) => ({ value: type, label: t.types[type] })),
      ],
      use(chosen) {
        const type = editableTypes.find((one) => one === chosen);
        const added = type && addQuestion(store, type, 'last');
        if (!added) return;
        const path = added.path ?? [];
        writeIn([idOf([...path, 'label']), idOf([...path, 'text']), `entry-${added.id}`]);
      },
    })}
  </div>`;
}

/** Adds a question, opens and returns it. */
function addQuestion(store: Store, type: EditableType, place: Place): OutlineEntry | undefined {
  const before = new Set(flattenOutline(outlineOf(store.config)).map(({ id }) => id));
  store.run(
    { kind: 'addField', field: newField(store, type), place },
    { words: store.t.steps.added({ what: store.t.types[type] }), place: 'add-question' },
  );
  const added = flattenOutline(outlineOf(store.config)).find(({ id }) => !before.has(id));
  store.show({ openEntry: added?.id, status: store.t.steps.added({ what: store.t.types[type] }) });
  return added;
}

function renderEntry(
  store: Store,
  entry: OutlineEntry,
  siblings: readonly OutlineEntry[],
  index: number,
): TemplateResult {
  const { t, source, view } = store;
  const { id, field, isLeftOut, members } = entry;
  const label = labelOf(field, source) || t.questions.untitled;
  const isOpen = view.openEntry === id;
  if (isLeftOut) {
    return html`<li class="entry left-out">
      <span class="entry-label" .textContent=${t.questions.leftOut({ what: label })}></span>
      ${renderButton(
        t.questions.restore,
        () => {
          const place = `entry-${id}`;
          store.run({ kind: 'restoreField', id }, { words: t.steps.restored({ what: label }), place });
          store.focus(place);
        },
        { describes: label },
      )}
    </li>`;
  }
  const errors = countErrors(store, entry);
  const [previous, next] = [siblings[index - 1], siblings[index + 1]];
  // The row of the moved question is another one, often with another id.
  const move = (tool: 'up' | 'down', place: Place, to: number): void => {
    const moved = moveEntry(store, entry, place, to, siblings.length);
    store.focus(moved ? `${tool}-${moved.id}` : 'task-heading');
  };
  return html`<li class="entry ${isOpen ? 'is-open' : ''} ${dropClass(store, entry, siblings)}">
    <div class="entry-head">
      ${renderHandle(store, entry, siblings, (to) => moveEntry(store, entry, placeAt(siblings, entry, to), to, siblings.length))}
      <button
        type="button"
        class="entry-button"
        id="entry-${id}"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-describedby=${isOpen && entry.path && store.errorAt(entry.path) ? `${idOf(entry.path)}-error` : nothing}
        @click=${() => store.show({ openEntry: isOpen ? undefined : id })}
      >
        <span class="entry-label" .textContent=${label}></span>
        <span class="entry-facts" .textContent=${factsOf(store, entry)}></span>
        ${errors === 0 ? nothing : html`<span class="badge" .textContent=${t.toCorrect({ count: errors })}></span>`}
      </button>
      <div class="tools">
        ${renderTool('↑', t.up({ what: label }), () => move('up', placeBefore(siblings, index), index - 1), previous === undefined, `up-${id}`)}
        ${renderTool('↓', t.down({ what: label }), () => next && move('down', { after: next.id }, index + 1), next === undefined, `down-${id}`)}
      </div>
    </div>
    ${isOpen ? renderEntryEditor(store, entry) : nothing}
    ${
      members.length === 0
        ? nothing
        : html`<ol class="outline">
            ${repeat(
              members,
              (member) => member.id,
              (member, at) => renderEntry(store, member, members, at),
            )}
          </ol>`
    }
  </li>`;
}

/** The place before the sibling that precedes an entry. */
function placeBefore(siblings: readonly OutlineEntry[], index: number): Place {
  const before = siblings[index - 2];
  if (before) return { after: before.id };
  const first = siblings[0];
  const group = first?.list && first.list.length > 1 ? first.list.slice(0, -1).join('.') : undefined;
  if (group !== undefined) return { firstIn: group };
  return 'first';
}

/** The place at an index among the siblings of an entry, which is no longer where it was. */
function placeAt(siblings: readonly OutlineEntry[], entry: OutlineEntry, index: number): Place {
  const before = siblings.filter(({ id }) => id !== entry.id)[index - 1];
  return before ? { after: before.id } : placeBefore(siblings, 1);
}

/** Moves a question, says where it is, and returns it. */
function moveEntry(
  store: Store,
  entry: OutlineEntry,
  place: Place,
  index: number,
  count: number,
): OutlineEntry | undefined {
  const what = labelOf(entry.field, store.source);
  const wasOpen = store.view.openEntry === entry.id;
  store.run(
    { kind: 'moveField', id: entry.id, place },
    { words: store.t.steps.moved({ what }), place: `entry-${entry.id}` },
  );
  const moved = findMoved(store.config, entry);
  store.show({
    status: store.t.movedTo({ what, place: index + 1, count }),
    ...(wasOpen && { openEntry: moved?.id }),
  });
  return moved;
}

/** Describes a question in a few words: its type, whether it must be answered, when it shows. */
function factsOf(store: Store, { field, type }: OutlineEntry): string {
  const { t, config, source } = store;
  const { required, showWhen } = field;
  const options = { config, language: source, t };
  return [
    editableTypes.some((one) => one === type) ? t.types[type as EditableType] : type, // as found
    required === true ? t.required : isObject(required) ? t.requiredWhen : '',
    showWhen === undefined ? '' : t.shownWhen({ condition: describeCondition(showWhen, options) }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function countErrors(store: Store, entry: OutlineEntry): number {
  return store.issues().filter(({ location }) => location.entry?.id === entry.id).length;
}
