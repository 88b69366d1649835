import { html, nothing } from 'lit';
import { localize } from '../../contract/config/localize.js';
import { describeAnswers } from '../view/describe-answers.js';
import { collectValues } from '../state/collect-values.js';
import { renderSaveCopyWhenLoaded } from '../receipt/copy/load-save-copy.js';
import { pageContext } from './page-context.js';
/**
 * What a resident can do with a message that cannot be sent: take along all that stands in the form, whether the form
 * would take it or not, and reach the municipality in another way.
 */
export function renderAlternatives({ form, messages, configured }, answers, say) {
    const message = () => ({
        heading: localize(form.heading, messages),
        facts: [],
        answers: describeAnswers(form.fields, collectValues(answers), messages),
        page: pageContext(form.page).url,
    });
    const { contact } = form;
    return html `
    ${answers.touched ? renderSaveCopyWhenLoaded({ message, messages, say, email: contact?.email }) : nothing}
    ${configured && contact ? configured.renderContact(contact, messages, (text) => localize(text, messages)) : nothing}
  `;
}
