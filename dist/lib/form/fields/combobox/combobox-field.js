import { html } from 'lit';
/** A choice of one from a list that is too long to scan. */
export const comboboxView = {
    typeHint: ({ hint }, messages) => (hint === undefined ? [messages.combobox.hint] : []),
    render: (field, state) => html `<synpunkt-combobox
      .controlId=${state.id}
      .name=${field.name}
      .options=${localizedOptions(field, state)}
      .value=${String(state.value)}
      .invalid=${state.invalid}
      .describedBy=${state.describedBy ?? ''}
      .busy=${state.busy}
      .texts=${state.messages.combobox}
    ></synpunkt-combobox>`,
};
/** The last options of each field: the combobox indexes an array only once. */
const cache = new WeakMap();
function localizedOptions(field, { options, language, text }) {
    const cached = cache.get(field);
    const isSame = cached?.language === language &&
        cached.options.length === options.length &&
        cached.options.every((option, index) => option === options[index]);
    if (isSame)
        return cached.localized;
    const localized = options.map(({ value, label, group }) => ({
        value,
        label: text(label),
        group: group === undefined ? undefined : text(group),
    }));
    cache.set(field, { options, language, localized });
    return localized;
}
