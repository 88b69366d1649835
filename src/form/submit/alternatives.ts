import { html, nothing, type TemplateResult } from 'lit';
import type { Form } from '../../contract/config/form.ts';
import type { FailureReason } from '../../contract/message/receipt.ts';
import type { AllMessages, Messages } from '../../messages/messages.ts';
import { renderSaveCopyWhenLoaded } from '../receipt/copy/load-save-copy.ts';
import { plainHeading, type DescribedMessage } from '../receipt/copy/message-text.ts';
import { collectValues } from '../state/collect-values.ts';
import type { Transport } from '../../transport/own-transport.ts';
import { isRepeatable } from '../../transport/retry.ts';
import type { ValuesController } from '../state/values-controller.ts';
import { describeAnswers } from '../view/describe-answers.ts';
import { tryPageContext } from './pending.ts';
import { isHttp } from './resolve-endpoint.ts';
import type { SubmissionStatus } from './submission-status.ts';

/** Options of renderAlternatives(). */
export interface AlternativesOptions {
  readonly form: Form;
  readonly messages: Messages | AllMessages;
  /** The element: the address of another contact page, and what replaces the built-in formats. */
  readonly host: Element & {
    readonly fallback: string;
    readonly transport: Transport | undefined;
  };
  readonly values: ValuesController;
  readonly status: SubmissionStatus;
  /** The contact details of the config. */
  readonly contact: TemplateResult | typeof nothing;
  readonly announce: (text: string) => void;
}

/** The failures whose texts say what to do before sending again; the others say to use another way. */
const curable: ReadonlySet<FailureReason> = new Set<FailureReason>([
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
export function renderAlternatives(options: AlternativesOptions): TemplateResult {
  const { form, messages, host, values, status, contact, announce } = options;
  const message = (): DescribedMessage => ({
    heading: plainHeading(form, messages),
    facts: [],
    answers: describeAnswers(form.fields, collectValues(values), messages),
    page: tryPageContext(host, form.page).url,
  });
  const email = form.contact?.email;
  const failed = status.kind === 'failed' ? status : undefined;
  const repetition = !host.transport && isRepeatable(form) ? messages.resendSafe : messages.resendUnsafe;
  const hasContact = Object.keys(form.contact ?? {}).length > 0;
  return html`
    ${failed?.unsure ? html`<p .textContent=${repetition}></p>` : nothing}
    ${values.touched ? renderSaveCopyWhenLoaded({ message, messages, announce, email }) : nothing}
    ${hasContact ? contact : renderContactPage(host, failed?.reason, messages)}
  `;
}

/** Renders where to find contact details when the config has none. */
function renderContactPage(
  { fallback, isConnected }: AlternativesOptions['host'],
  reason: FailureReason | undefined,
  { contactLink, contactPage }: Messages,
): TemplateResult | typeof nothing {
  if (fallback && isHttp(fallback)) {
    return html`<p><a href=${fallback} target="_blank" rel="noopener" .textContent=${contactLink}></a></p>`;
  }
  if (!reason || curable.has(reason)) return nothing;
  // A form that the page has removed says nothing about the page.
  if (!isReminded && isConnected) {
    console.error('synpunkt: no contact details; write "contact" in the config or data-fallback on the tag');
    isReminded = true;
  }
  return html`<p .textContent=${contactPage}></p>`;
}
