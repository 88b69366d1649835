import { html, nothing, render } from 'lit';
import { registeredTypes } from '../../../contract/fields/registered-types.js';
import { infoIcon } from '../../view/icons.js';
import { addUnshown } from '../unshown-fields.js';
import { reuseNodes } from './reuse-nodes.js';
const rendered = new WeakMap();
/** The fields whose first error has been reported. */
const reported = new WeakSet();
/** A field of a type that a developer has registered. */
export const customView = {
    render(field, state) {
        try {
            return html `${renderInto(field, state)}`;
        }
        catch (error) {
            if (!reported.has(field)) {
                console.error(`synpunkt: the field type "${field.type}" cannot show the field "${field.name}":`, error);
            }
            reported.add(field);
            // The last rendering contains what the resident has typed.
            const { container } = rendered.get(field) ?? {};
            if (container)
                return html `${container}`;
            addUnshown(field);
            // Renders the form again, with the view below.
            state.trackWork(Promise.resolve(undefined));
            return nothing;
        }
    },
};
/** A field whose type cannot show it. */
export const unshownView = {
    frame: 'none',
    render: ({ label }, { text, messages }) => html `
    <div class="field" part="field">
      <p part="label" .textContent=${text(label)}></p>
      <div class="notice" part="notice">
        ${infoIcon()}
        <div><p .textContent=${messages.unshownField}></p></div>
      </div>
    </div>
  `,
};
/** Renders a field into a container of its own, so that an error leaves the rest of the form as it is. */
function renderInto(field, state) {
    const { value, language } = state;
    const before = rendered.get(field);
    const now = before ?? { container: document.createElement('div'), content: undefined, value, language };
    const change = (changed) => {
        now.value = changed;
        state.change(changed);
    };
    const content = registeredTypes.get(field.type)?.render?.(field, { ...state, change });
    if (content === undefined || content === null)
        throw new TypeError('render() returned nothing');
    // A value that the control has not reported is shown by a new one.
    const isSame = now.language === language && now.value === value;
    Object.assign(now, { content: isSame ? reuseNodes(content, now.content) : content, value, language });
    render(now.content, now.container);
    rendered.set(field, now);
    return now.container;
}
