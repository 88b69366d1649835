import { html, nothing } from 'lit';
import { textIn } from '../contract/text-in.js';
import { answersInWords } from './answers-in-words.js';
import { answersOf } from './answers-of.js';
import { offerOwnCopy } from './own-copy/offer-own-copy.js';
import { pageContext } from './page-context.js';
/**
 * What a resident can do with a message that cannot be sent: take along all that stands in the form, whether the form
 * would take it or not, and reach the municipality in another way.
 */
export function renderWayOut({ form, messages, configured }, answers, say) {
    const message = () => ({
        heading: textIn(form.heading, messages),
        facts: [],
        answers: answersInWords(form.fields, answersOf(answers), messages),
        page: pageContext(form.page).url,
    });
    const { contact } = form;
    return html `
    ${answers.touched ? offerOwnCopy({ message, messages, say, email: contact?.email }) : nothing}
    ${configured && contact ? configured.renderContact(contact, messages, (text) => textIn(text, messages)) : nothing}
  `;
}
