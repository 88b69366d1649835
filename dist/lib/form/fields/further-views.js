import { nothing } from 'lit';
import { flattenInputs } from '../../contract/values/flatten-inputs.js';
import { isCustom } from '../../contract/fields/field-type.js';
import { checkboxView } from './types/checkbox.js';
import { checkboxesView } from './types/checkboxes.js';
import { customView, unshownView } from './types/custom.js';
import { dateView } from './types/date.js';
import { groupedSelectView } from './types/grouped-select.js';
import { hiddenView } from './types/hidden.js';
import { noteView } from './types/note.js';
import { numberView } from './types/number.js';
import { isUnshown } from './unshown-fields.js';
/** The views of the field types that only a form with a config can have. */
const furtherViews = {
    number: numberView,
    date: dateView,
    checkboxes: checkboxesView,
    checkbox: checkboxView,
    file: createLazyView(async () => (await import('../files.entry.js')).fileView),
    hidden: hiddenView,
    note: noteView,
};
/** A select of so many options that it is searched by typing. */
const comboboxView = createLazyView(async () => {
    const { comboboxView: view, SynpunktCombobox } = await import('../combobox.entry.js');
    // Another copy of the widget may have defined it.
    if (customElements.get('synpunkt-combobox') === undefined) {
        customElements.define('synpunkt-combobox', SynpunktCombobox);
    }
    return view;
});
/** A select with more options than this is a combobox. */
const maxSelectOptions = 15;
const byType = furtherViews;
/** Finds the view of a field that a form without a config cannot have; undefined for the others. */
export function findFurtherView(field) {
    if (isCustom(field))
        return isUnshown(field) ? unshownView : customView;
    if (field.type === 'select') {
        if (field.options.length > maxSelectOptions)
            return comboboxView;
        if (field.options.some(({ group }) => group !== undefined))
            return groupedSelectView;
    }
    return byType[field.type];
}
/** Loads the lazy views of fields. Rejects when a file cannot be loaded. */
export async function loadViews(fields) {
    await Promise.all(lazyViewsOf(fields).flatMap((view) => view.load?.() ?? []));
}
/** Whether a control of some fields has a file of its own. */
export const hasLazyView = (fields) => lazyViewsOf(fields).length > 0;
function lazyViewsOf(fields) {
    const views = new Set(flattenInputs(fields).flatMap(({ input }) => findFurtherView(input) ?? []));
    return [...views].filter((view) => view.load);
}
/** Creates a view that renders nothing until it has been loaded. */
function createLazyView(importView) {
    let view;
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
