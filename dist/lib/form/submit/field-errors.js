import { html, nothing } from 'lit';
import { controlId } from '../fields/control.js';
import { renderSummary } from './error-summary.js';
/** Renders the answers to correct, as links to their controls, and the issues that cannot be corrected here. */
export function renderFieldErrors({ fields, form }, messages, renderAlternatives) {
    const links = fields.map(({ field, summary }) => html `<p><a href="#${controlId(field)}" @click=${handleClick} .textContent=${summary}></a></p>`);
    const paragraphs = form.map((text) => html `<p .textContent=${text}></p>`);
    const alternatives = form.length > 0 ? renderAlternatives() : nothing;
    return renderSummary(messages.errorSummary({ count: links.length }), [...links, ...paragraphs], alternatives);
}
/** Moves the focus to the control of an error. */
function handleClick(event) {
    // The browser would look for the id in the page, outside this shadow root, and change the address.
    event.preventDefault();
    const { currentTarget: link } = event;
    if (!(link instanceof HTMLAnchorElement))
        return;
    const root = link.getRootNode();
    const control = root instanceof ShadowRoot ? root.getElementById(link.hash.slice(1)) : null;
    control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
    control?.focus({ preventScroll: true });
}
