import { html } from 'lit';
/** Puts the options of a select under the headings of their groups. */
export function renderOptionGroups(options, text, renderOption) {
    const runs = [];
    for (const option of options) {
        const heading = option.group === undefined ? undefined : text(option.group);
        const last = runs.at(-1);
        if (last?.heading === heading && last)
            last.options.push(option);
        else
            runs.push({ heading, options: [option] });
    }
    return runs.map(({ heading, options: inner }) => heading === undefined
        ? html `${inner.map(renderOption)}`
        : html `<optgroup label=${heading}>${inner.map(renderOption)}</optgroup>`);
}
