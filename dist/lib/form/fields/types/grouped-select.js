import { html } from 'lit';
import { renderOption, renderSelect } from './select.js';
/** A select whose options have headings; adjacent options of a group share one. */
export const groupedSelectView = {
    render(field, state) {
        const groups = [];
        for (const option of state.options) {
            const heading = option.group === undefined ? undefined : state.text(option.group);
            const last = groups.at(-1);
            if (last?.heading === heading && last)
                last.options.push(option);
            else
                groups.push({ heading, options: [option] });
        }
        const rendered = groups.map(({ heading, options }) => {
            const inner = options.map((option) => renderOption(option, state));
            return heading === undefined ? html `${inner}` : html `<optgroup label=${heading}>${inner}</optgroup>`;
        });
        return renderSelect(field, state, rendered);
    },
};
