import { html, nothing, type TemplateResult } from 'lit';
import { localize } from '../../contract/config/text.ts';
import type { Form } from '../../contract/config/form.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import { renderSaveCopyWhenLoaded } from '../receipt/copy/load-save-copy.ts';
import type { DescribedMessage } from '../receipt/copy/message-text.ts';
import { collectValues } from '../state/collect-values.ts';
import type { ValuesController } from '../state/values-controller.ts';
import { describeAnswers } from '../view/describe-answers.ts';
import { tryPageContext } from './pending.ts';

/** Options of renderAlternatives(). */
export interface AlternativesOptions {
  readonly form: Form;
  readonly messages: Messages | AllMessages;
  readonly values: ValuesController;
  /** The contact details of the config. */
  readonly contact: TemplateResult | typeof nothing;
  readonly announce: (text: string) => void;
}

/** Renders the alternatives to sending: buttons that save a copy, valid or not, and contact details. */
export function renderAlternatives(options: AlternativesOptions): TemplateResult {
  const { form, messages, values, contact, announce } = options;
  const message = (): DescribedMessage => ({
    heading: localize(form.heading, messages),
    facts: [],
    answers: describeAnswers(form.fields, collectValues(values), messages),
    page: tryPageContext(form.page).url,
  });
  const email = form.contact?.email;
  return html`
    ${values.touched ? renderSaveCopyWhenLoaded({ message, messages, announce, email }) : nothing} ${contact}
  `;
}
