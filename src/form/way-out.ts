import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../contract/text-in.ts';
import { answersInWords } from './answers-in-words.ts';
import { answersOf } from './answers-of.ts';
import type { FormAnswers } from './form-answers.ts';
import type { LoadedForm } from './load-form.ts';
import type { MessageInWords } from './own-copy/message-in-text.ts';
import { offerOwnCopy } from './own-copy/offer-own-copy.ts';
import { pageContext } from './page-context.ts';

/**
 * What a resident can do with a message that cannot be sent: take along all that stands in the form, whether the form
 * would take it or not, and reach the municipality in another way.
 */
export function renderWayOut(
  { form, messages, configured }: LoadedForm,
  answers: FormAnswers,
  say: (words: string) => void,
): TemplateResult {
  const message = (): MessageInWords => ({
    heading: textIn(form.heading, messages),
    facts: [],
    answers: answersInWords(form.fields, answersOf(answers), messages),
    page: pageContext(form.page).url,
  });
  const { contact } = form;
  return html`
    ${answers.touched ? offerOwnCopy({ message, messages, say, email: contact?.email }) : nothing}
    ${configured && contact ? configured.renderContact(contact, messages, (text) => textIn(text, messages)) : nothing}
  `;
}
