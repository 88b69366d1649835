import { nothing } from 'lit';
import type { Field } from '../../contract/fields/field.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { isCustom } from '../../contract/fields/field-type.ts';
import type { FieldView, FieldViews } from './field-view.ts';
import type { basicViews } from './registry.ts';
import { checkboxView } from './types/checkbox.ts';
import { checkboxesView } from './types/checkboxes.ts';
import { customView, unshownView } from './types/custom.ts';
import { dateView } from './types/date.ts';
import { groupedSelectView } from './types/grouped-select.ts';
import { hiddenView } from './types/hidden.ts';
import { noteView } from './types/note.ts';
import { numberView } from './types/number.ts';
import { isUnshown } from './unshown-fields.ts';

/** The views of the field types that only a form with a config can have. */
const furtherViews = {
  number: numberView,
  date: dateView,
  checkboxes: checkboxesView,
  checkbox: checkboxView,
  file: createLazyView(async () => (await import('../files.entry.ts')).fileView),
  hidden: hiddenView,
  note: noteView,
} satisfies Omit<FieldViews, keyof typeof basicViews>;

/** A select of so many options that it is searched by typing. */
const comboboxView = createLazyView(async () => {
  const { comboboxView: view, SynpunktCombobox } = await import('../combobox.entry.ts');
  // Another copy of the widget may have defined it.
  if (customElements.get('synpunkt-combobox') === undefined) {
    customElements.define('synpunkt-combobox', SynpunktCombobox);
  }
  return view;
});

/** A select with more options than this is a combobox. */
const maxSelectOptions = 15;

const byType: Readonly<Partial<Record<string, FieldView>>> = furtherViews;

/** Finds the view of a field that a form without a config cannot have; undefined for the others. */
export function findFurtherView(field: Field): FieldView | undefined {
  if (isCustom(field)) return isUnshown(field) ? unshownView : customView;
  if (field.type === 'select') {
    if (field.options.length > maxSelectOptions) return comboboxView;
    if (field.options.some(({ group }) => group !== undefined)) return groupedSelectView;
  }
  return byType[field.type];
}

/** Loads the lazy views of fields. Rejects when a file cannot be loaded. */
export async function loadViews(fields: readonly Field[]): Promise<void> {
  await Promise.all(lazyViewsOf(fields).flatMap((view) => view.load?.() ?? []));
}

/** Whether a control of some fields has a file of its own. */
export const hasLazyView = (fields: readonly Field[]): boolean => lazyViewsOf(fields).length > 0;

function lazyViewsOf(fields: readonly Field[]): readonly FieldView[] {
  const views = new Set(flattenInputs(fields).flatMap(({ input }) => findFurtherView(input) ?? []));
  return [...views].filter((view) => view.load);
}

/** Creates a view that renders nothing until it has been loaded. */
function createLazyView<Viewed extends Field>(importView: () => Promise<FieldView<Viewed>>): FieldView<Viewed> {
  let view: FieldView<Viewed> | undefined;
  return {
    async load() {
      view = await importView();
    },
    get frame() {
      return view?.frame ?? 'label';
    },
    typeHint: (field, messages) => view?.typeHint?.(field, messages) ?? [],
    render: (field, state) => view?.render(field, state) ?? nothing,
  };
}
