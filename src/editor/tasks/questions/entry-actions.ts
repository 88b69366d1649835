import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../../form/fields/field-view.ts';
import { labelOf } from '../../model/describe-condition.ts';
import { namesIn } from '../../model/edit-fields.ts';
import { findMoved, flattenOutline, outlineOf, type OutlineEntry, type Place } from '../../model/outline.ts';
import { referencesTo } from '../../model/references.ts';
import type { Store } from '../../store.ts';
import { renderSelectWithButton } from '../../view/select-with-button.ts';
import { renderButton, type Choice } from '../../view/controls.ts';

/** Renders the choice of another place for a question, also in or outside of groups. */
export function renderMoving(store: Store, entry: OutlineEntry): Rendered {
  const { t, source } = store;
  const places = placesFor(store, entry);
  return renderSelectWithButton({
    store,
    id: `move-${entry.id}`,
    label: t.moveTo,
    action: t.move,
    describes: labelOf(entry.field, source),
    choices: [{ value: '', label: t.moveStay }, ...places.map(({ label }, index) => ({ value: String(index), label }))],
    use(chosen) {
      const target = places[Number(chosen)];
      if (chosen === '' || !target) return;
      const what = labelOf(entry.field, source);
      store.run(
        { kind: 'moveField', id: entry.id, place: target.place },
        { words: t.steps.moved({ what }), place: `entry-${entry.id}` },
      );
      const moved = findMoved(store.config, entry);
      store.show({ openEntry: moved?.id, status: t.movedPlace({ what, where: target.label }) });
    },
  });
}

interface Target extends Pick<Choice, 'label'> {
  readonly place: Place;
}

/** The places that a question can move to. */
function placesFor(store: Store, entry: OutlineEntry): readonly Target[] {
  const { t, source } = store;
  const isGroup = entry.type === 'group';
  const visit = (entries: readonly OutlineEntry[], group: string | undefined): Target[] =>
    entries
      .filter(({ isLeftOut, id }) => !isLeftOut && id !== entry.id)
      .flatMap((other): Target[] => {
        const what = labelOf(other.field, source);
        const label = group === undefined ? t.places.after({ what }) : t.places.afterIn({ what, group });
        const inner: Target[] =
          other.type === 'group' && !isGroup
            ? [
                { place: { firstIn: other.id }, label: t.places.firstIn({ group: what }) },
                ...visit(other.members, what),
              ]
            : [];
        return [{ place: { after: other.id }, label }, ...inner];
      });
  return [{ place: 'first', label: t.places.first }, ...visit(outlineOf(store.config), undefined)];
}

/** Renders how to copy and to remove a question; what depends on it is named before it is removed. */
export function renderRemoving(store: Store, entry: OutlineEntry): TemplateResult {
  const { t, source, view } = store;
  const { id } = entry;
  const what = labelOf(entry.field, source);
  const isAsking = view.removing === id;
  const dependants = dependantsOf(store, entry);
  const remove = (): void => {
    store.run({ kind: 'removeField', id }, { words: t.steps.removed({ what }), place: 'add-question' });
    store.show({ openEntry: undefined, status: t.removedUndo({ what }) });
    store.focus('add-question');
  };
  return html`<div class="row-actions">
      ${renderButton(t.duplicate, () => {
        const before = new Set(flattenOutline(outlineOf(store.config)).map((one) => one.id));
        store.run({ kind: 'duplicateField', id }, { words: t.steps.copied({ what }), place: `entry-${id}` });
        const added = flattenOutline(outlineOf(store.config)).find((one) => !before.has(one.id));
        store.show({ status: t.steps.copied({ what }), ...(added && { openEntry: added.id }) });
      })}
      ${renderButton(t.removeQuestion, () => (dependants.length === 0 ? remove() : store.show({ removing: id })), {
        id: `remove-${id}`,
      })}
    </div>
    ${
      isAsking
        ? html`<div class="ask" role="group" aria-label=${t.removeQuestion}>
            <p .textContent=${t.removeAsk({ what })}></p>
            <ul>
              ${dependants.map((line) => html`<li .textContent=${line}></li>`)}
            </ul>
            <div class="row-actions">
              ${renderButton(t.removeYes, remove, { isQuiet: false })}
              ${renderButton(t.cancel, () => {
                store.show({ removing: undefined });
                store.focus(`remove-${id}`);
              })}
            </div>
          </div>`
        : nothing
    }`;
}

/** Returns the changes that follow when a question is removed, a line for each. */
function dependantsOf({ t, config, source }: Store, entry: OutlineEntry): readonly string[] {
  const fields = outlineOf(config).map(({ field }) => field);
  const names = namesIn(entry);
  const inside = new Set(flattenOutline([entry]).map(({ field }) => field));
  const lines = names.flatMap((name) =>
    referencesTo(config, fields, name)
      .filter(({ owner }) => !inside.has(owner))
      .map(({ key, owner }) => t.dependants[key]({ what: labelOf(owner, source) })),
  );
  return [...new Set(lines)];
}
