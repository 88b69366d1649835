import { html, nothing } from 'lit';
import { renderSaveCopyWhenLoaded } from '../receipt/copy/load-save-copy.js';
import { plainHeading } from '../receipt/copy/message-text.js';
import { collectValues } from '../state/collect-values.js';
import { isRepeatable } from '../../transport/retry.js';
import { describeAnswers } from '../view/describe-answers.js';
import { tryPageContext } from './pending.js';
import { isHttp } from './resolve-endpoint.js';
/** The failures whose texts say what to do before sending again; the others say to use another way. */
const curable = new Set([
    'offline',
    'network',
    'timeout',
    'invalid',
    'conflict',
    'tooLarge',
    'busy',
    'unavailable',
    'incomplete',
]);
/** Whether the web editor has been reminded of contact details. */
let isReminded = false;
/**
 * Renders the alternatives to sending again: buttons that save a copy, valid or not, and other ways to reach the
 * municipality. A message that may have arrived comes with what a repetition does.
 */
export function renderAlternatives(options) {
    const { form, messages, host, values, status, contact, announce } = options;
    const message = () => ({
        heading: plainHeading(form, messages),
        facts: [],
        answers: describeAnswers(form.fields, collectValues(values), messages),
        page: tryPageContext(form.page).url,
    });
    const email = form.contact?.email;
    const failed = status.kind === 'failed' ? status : undefined;
    const repetition = !host.transport && isRepeatable(form) ? messages.resendSafe : messages.resendUnsafe;
    const hasContact = Object.keys(form.contact ?? {}).length > 0;
    return html `
    ${failed?.unsure ? html `<p .textContent=${repetition}></p>` : nothing}
    ${values.touched ? renderSaveCopyWhenLoaded({ message, messages, announce, email }) : nothing}
    ${hasContact ? contact : renderContactPage(host, failed?.reason, messages)}
  `;
}
/** Renders where to find contact details when the config has none. */
function renderContactPage({ fallback, isConnected }, reason, { contactLink, contactPage }) {
    if (fallback && isHttp(fallback)) {
        return html `<p><a href=${fallback} target="_blank" rel="noopener" .textContent=${contactLink}></a></p>`;
    }
    if (!reason || curable.has(reason))
        return nothing;
    // A form that the page has removed says nothing about the page.
    if (!isReminded && isConnected) {
        console.error('synpunkt: no contact details; write "contact" in the config or data-fallback on the tag');
        isReminded = true;
    }
    return html `<p .textContent=${contactPage}></p>`;
}
