import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { FailureReason } from '../../contract/message/receipt.ts';
import type { Messages } from '../../messages/messages.ts';
import { renderSaveCopyWhenLoaded } from '../receipt/copy/load-save-copy.ts';
import { plainHeading, type DescribedMessage } from '../receipt/copy/message-text.ts';
import { collectValues } from '../state/collect-values.ts';
import type { Transport } from '../../transport/own-transport.ts';
import { isRepeatable } from '../../transport/retry.ts';
import type { Localizer } from '../state/config-feature.ts';
import type { LoadedForm } from '../state/loaded-form.ts';
import type { ValuesController } from '../state/values-controller.ts';
import { describeAnswers } from '../view/describe-answers.ts';
import { renderContactLink, renderReload } from './contact-link.ts';
import { tryPageContext } from './pending.ts';
import type { SubmissionStatus } from './submission.ts';

/** Options of renderAlternatives(). */
export type AlternativesOptions = LoadedForm & {
  /** The element: the address of another contact page, and what replaces the built-in formats. */
  readonly host: Element & {
    readonly fallback: string;
    readonly transport: Transport | undefined;
  };
  readonly values: ValuesController;
  readonly status: SubmissionStatus;
  readonly localize: Localizer;
  readonly announce: (text: string) => void;
};

/** The failures after which sending again may succeed; after the others, and after none, the resident needs another way. */
const curable: ReadonlySet<FailureReason> = new Set<FailureReason>([
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
export function renderAlternatives(options: AlternativesOptions, hasFormIssues: boolean): TemplateResult {
  const { form, messages, host, values, status, announce } = options;
  const message = (): DescribedMessage => ({
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
  return html`
    ${failed?.unsure ? html`<p .textContent=${repetition}></p>` : nothing}
    ${values.touched ? renderSaveCopyWhenLoaded({ message, messages, announce, email }) : nothing}
    ${reason === 'incomplete' || hasFormIssues ? renderReload(messages) : nothing} ${renderDetails(options)} ${link}
    ${hasContact || isCurable ? nothing : renderContactPage(host, messages)}
  `;
}

const hasDetails = ({ contact = {} }: Form): boolean => Object.keys(contact).length > 0;

/** Renders the contact details of the config. */
function renderDetails({
  form,
  messages,
  configFeature,
  localize,
}: AlternativesOptions): TemplateResult | typeof nothing {
  return hasDetails(form) && configFeature ? configFeature.renderContact(form, messages, localize) : nothing;
}

/** Renders where to find contact details when the page has none. */
function renderContactPage({ isConnected }: AlternativesOptions['host'], { contactPage }: Messages): TemplateResult {
  // A form that the page has removed says nothing about the page.
  if (!isReminded && isConnected) {
    console.error('synpunkt: no contact details; write "contact" in the config or data-fallback on the tag');
    isReminded = true;
  }
  return html`<p .textContent=${contactPage}></p>`;
}
