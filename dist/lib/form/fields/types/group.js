import { html, nothing } from 'lit';
/** Fields that belong together, below a heading; hidden while all of them are. */
export const groupView = {
    frame: 'none',
    render: ({ label, hint, fields }, { id, text, renderFields }) => {
        const rendered = renderFields(fields);
        if (rendered.every((field) => field === nothing))
            return nothing;
        return html `
      <fieldset class="group" part="group" aria-describedby=${hint ? id : nothing}>
        <legend part="label" .textContent=${text(label)}></legend>
        ${hint === undefined ? nothing : html `<p class="hint" part="hint" id=${id} .textContent=${text(hint)}></p>`}
        ${rendered}
      </fieldset>
    `;
    },
};
