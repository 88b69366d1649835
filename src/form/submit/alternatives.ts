import { html, nothing, type TemplateResult } from 'lit';
import { localize } from '../../contract/config/localize.ts';
import { describeAnswers } from '../view/describe-answers.ts';
import { collectValues } from '../state/collect-values.ts';
import type { ValuesController } from '../state/values-controller.ts';
import type { LoadedForm } from '../state/loaded-form.ts';
import type { DescribedMessage } from '../receipt/copy/message-text.ts';
import { renderSaveCopyWhenLoaded } from '../receipt/copy/load-save-copy.ts';
import { pageContext } from './page-context.ts';

/**
 * What a resident can do with a message that cannot be sent: take along all that stands in the form, whether the form
 * would take it or not, and reach the municipality in another way.
 */
export function renderAlternatives(
  { form, messages, configFeature }: LoadedForm,
  answers: ValuesController,
  say: (words: string) => void,
): TemplateResult {
  const message = (): DescribedMessage => ({
    heading: localize(form.heading, messages),
    facts: [],
    answers: describeAnswers(form.fields, collectValues(answers), messages),
    page: pageContext(form.page).url,
  });
  const { contact } = form;
  return html`
    ${answers.touched ? renderSaveCopyWhenLoaded({ message, messages, say, email: contact?.email }) : nothing}
    ${configFeature && contact ? configFeature.renderContact(contact, messages, (text) => localize(text, messages)) : nothing}
  `;
}
