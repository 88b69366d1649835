import { html, nothing } from 'lit';
import { renderContactLink, renderReload } from './contact-link.js';
/** Renders the failure of a form that lacks the submit feature, which has better alternatives. */
export function renderIncomplete(options) {
    const { status, messages, host } = options;
    if (status.kind !== 'failed')
        return nothing;
    const { reason } = status;
    // With the gaps of a field: the styles of a summary come with the submit feature.
    return html `<div class="summary field" part="summary" role="group" aria-labelledby="summary-heading" tabindex="-1">
    <h3 id="summary-heading" .textContent=${messages.failure}></h3>
    <p .textContent=${messages.failures[reason](messages)}></p>
    ${reason === 'incomplete' ? html `${renderCopy(options)} ${renderReload(messages)}` : nothing}
    ${renderContactLink(host.fallback, messages)}
  </div>`;
}
/** Renders a button that copies the answers, without their questions as the submit feature would. */
function renderCopy({ messages, values, localize, announce }) {
    const { copy } = messages.saveCopy;
    const handleClick = async ({ target }) => {
        const answers = [...values.state.inputs.values()].map(({ input, chosen }) => (chosen[0]
            ? chosen.map(({ label }) => localize(label))
            : [values.valueOf(input.name)].flat().map((value) => (value instanceof File ? value.name : value))).join(', '));
        // The texts of a result are in the submit feature.
        let result = `${copy} ✓`;
        try {
            await navigator.clipboard.writeText(answers.filter(Boolean).join('\n\n'));
        }
        catch {
            // Missing on plain http, and a frame may not be allowed to use it.
            result = `${copy} ✗`;
        }
        if (target instanceof Element)
            target.textContent = result;
        announce(result);
    };
    return html `<button
    class="action quiet"
    part="button"
    type="button"
    @click=${handleClick}
    .textContent=${copy}
  ></button>`;
}
