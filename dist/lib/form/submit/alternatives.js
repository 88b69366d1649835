import { html, nothing } from 'lit';
import { localize } from '../../contract/config/text.js';
import { renderSaveCopyWhenLoaded } from '../receipt/copy/load-save-copy.js';
import { collectValues } from '../state/collect-values.js';
import { describeAnswers } from '../view/describe-answers.js';
import { pageContext } from './page-context.js';
/** Renders the alternatives to sending: buttons that save a copy, valid or not, and contact details. */
export function renderAlternatives(options) {
    const { form, messages, values, contact, announce } = options;
    const message = () => ({
        heading: localize(form.heading, messages),
        facts: [],
        answers: describeAnswers(form.fields, collectValues(values), messages),
        page: pageContext(form.page).url,
    });
    const email = form.contact?.email;
    return html `
    ${values.touched ? renderSaveCopyWhenLoaded({ message, messages, announce, email }) : nothing} ${contact}
  `;
}
