import { html, nothing } from 'lit';
import { renderSaveCopyWhenLoaded } from '../receipt/copy/load-save-copy.js';
import { plainHeading } from '../receipt/copy/message-text.js';
import { collectValues } from '../state/collect-values.js';
import { isRepeatable } from '../../transport/retry.js';
import { describeAnswers } from '../view/describe-answers.js';
import { renderContactLink, renderReload } from './contact-link.js';
import { tryPageContext } from './pending.js';
/** The failures after which sending again may succeed; after the others, and after none, the resident needs another way. */
const curable = new Set([
    'offline',
    'invalid',
    'conflict',
    'tooLarge',
    'busy',
    'unavailable',
]);
/** Whether the web editor has been reminded of contact details. */
let isReminded = false;
/**
 * Renders the alternatives to sending again: buttons that save a copy, valid or not, and other ways to reach the
 * municipality. A message that may have arrived comes with what a repetition does.
 *
 * @param hasFormIssues - Whether something is wrong that no answer is to blame for.
 */
export function renderAlternatives(options, hasFormIssues) {
    const { form, messages, host, values, status, announce } = options;
    const message = () => ({
        heading: plainHeading(form, messages),
        facts: [],
        answers: describeAnswers(form.fields, collectValues(values), messages),
        page: tryPageContext(host, form.page).url,
    });
    const email = form.contact?.email;
    const failed = status.kind === 'failed' ? status : undefined;
    const repetition = !host.transport && isRepeatable(form) ? messages.resendSafe : messages.resendUnsafe;
    const { reason } = failed ?? {};
    const link = renderContactLink(host.fallback, messages, messages.contactLink);
    const hasContact = link !== nothing || hasDetails(form);
    const isCurable = reason === undefined || (curable.has(reason) && !hasFormIssues);
    return html `
    ${failed?.unsure ? html `<p .textContent=${repetition}></p>` : nothing}
    ${values.touched ? renderSaveCopyWhenLoaded({ message, messages, announce, email }) : nothing}
    ${reason === 'incomplete' || hasFormIssues ? renderReload(messages) : nothing} ${renderDetails(options)} ${link}
    ${hasContact || isCurable ? nothing : renderContactPage(host, messages)}
  `;
}
const hasDetails = ({ contact = {} }) => Object.keys(contact).length > 0;
/** Renders the contact details of the config. */
function renderDetails({ form, messages, configFeature, localize, }) {
    return hasDetails(form) && configFeature ? configFeature.renderContact(form, messages, localize) : nothing;
}
/** Renders where to find contact details when the page has none. */
function renderContactPage({ isConnected }, { contactPage }) {
    // A form that the page has removed says nothing about the page.
    if (!isReminded && isConnected) {
        console.error('synpunkt: no contact details; write "contact" in the config or data-fallback on the tag');
        isReminded = true;
    }
    return html `<p .textContent=${contactPage}></p>`;
}
