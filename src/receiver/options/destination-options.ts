import type { Form } from '../../contract/config/form.ts';
import { optionsAddressOf } from '../../contract/config/fetched-options.ts';
import { optionsOf } from '../../contract/values/evaluate-form.ts';
import { findInput } from '../../contract/values/flatten-inputs.ts';
import type { OptionsInput } from './options-schema.ts';

/** The validated options of mails. */
export interface MailSettings {
  readonly smtp: string;
  readonly from: string;
  readonly to: string;
  readonly departments: Readonly<Record<string, string>>;
  readonly content: 'full' | 'link';
  /** Whether senders get a receipt. */
  readonly receipts: boolean;
  /** Whether a mail each morning says what came and what is not delivered. */
  readonly digest: boolean;
}

/** The validated options of the webhook. */
export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
  readonly networks: readonly string[];
}

/** Returns the settings of mails; undefined if there are none, or if they have issues. */
export function readMailSettings(input: OptionsInput, form: Form, issues: string[]): MailSettings | undefined {
  const { smtp, mailFrom: from, mailTo: to, mailDepartments: departments = {}, mailContent: content = 'full' } = input;
  const { mailReceipts: receipts = false, mailDigest: digest = true } = input;
  if (smtp === undefined && from === undefined && to === undefined) {
    const needed = 'a mail server; set SYNPUNKT_SMTP, SYNPUNKT_MAIL_FROM and SYNPUNKT_MAIL_TO';
    issues.push(...explainEffectless(input, ['mailDepartments', 'mailContent', 'mailReceipts', 'mailDigest'], needed));
    return undefined;
  }
  if (smtp === undefined || from === undefined || to === undefined) {
    issues.push(
      'synpunkt: mails need a mail server, a sender and a mailbox; set SYNPUNKT_SMTP, SYNPUNKT_MAIL_FROM and SYNPUNKT_MAIL_TO',
    );
    return undefined;
  }
  issues.push(...explainDepartments(departments, form), ...(receipts ? explainReceipts(form) : []));
  return { smtp, from, to, departments, content, receipts, digest };
}

/** Explains why no message can ask for a receipt, see `answerAddress`; the options at an address are not known here. */
function explainReceipts({ fields }: Form): string[] {
  const question = findInput(fields, 'answerVia');
  const values =
    question?.type === 'hidden' ? [question.value] : question ? optionsOf(question).map(({ value }) => value) : [];
  const isEmail = question !== undefined && (optionsAddressOf(question) !== undefined || values.includes('email'));
  if (isEmail && question.type !== 'checkboxes' && findInput(fields, 'email') !== undefined) return [];
  return [
    'synpunkt: mailReceipts has no effect without the questions "email" and "answerVia", one choice with the option "email"; add them to the config, or set it to false',
  ];
}

/** Explains each department that is not an option; the options at an address are not known here. */
function explainDepartments(departments: MailSettings['departments'], form: Form): string[] {
  const question = findInput(form.fields, 'department');
  if (question !== undefined && optionsAddressOf(question) !== undefined) return [];
  const known = new Set(question ? optionsOf(question).map(({ value }) => value) : []);
  const unknown = Object.keys(departments).filter((department) => !known.has(department));
  const advice = known.size === 0 ? 'the form has no such question' : `write one of ${[...known].join(', ')}`;
  return unknown.map(
    (department) =>
      `synpunkt: mailDepartments ${JSON.stringify(department)} is not an option of the question "department"; ${advice}`,
  );
}

/** Returns the settings of the webhook; undefined if there are none, or if they have issues. */
export function readWebhookSettings(input: OptionsInput, issues: string[]): WebhookSettings | undefined {
  const { webhook: url, webhookSecret: secret, webhookNetworks: networks = [] } = input;
  if (url === undefined && secret === undefined) {
    const needed = 'a webhook; set SYNPUNKT_WEBHOOK and SYNPUNKT_WEBHOOK_SECRET';
    issues.push(...explainEffectless(input, ['webhookNetworks'], needed));
    return undefined;
  }
  if (url === undefined || secret === undefined) {
    issues.push('synpunkt: a webhook needs an address and a secret; set SYNPUNKT_WEBHOOK and SYNPUNKT_WEBHOOK_SECRET');
    return undefined;
  }
  return { url, secret, networks };
}

/** Explains each option that is set, and not to false, without what it is an option of. */
const explainEffectless = (input: OptionsInput, keys: readonly (keyof OptionsInput)[], needed: string): string[] =>
  keys
    .filter((key) => input[key] !== undefined && input[key] !== false)
    .map((key) => `synpunkt: ${key} has no effect without ${needed}`);
