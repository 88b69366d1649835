import { createForm, type Form } from './contract/config/form.ts';
import type { ConfigInput } from './contract/config/schema.ts';
import { toIssues, type Issue } from './contract/message/issue.ts';
import type { Submission } from './contract/message/submission.ts';
import { nationalCountry } from './contract/values/country.ts';
import { evaluateForm } from './contract/values/evaluate-form.ts';
import { fileInfoOf } from './contract/values/files.ts';
import { valuesSchema } from './contract/values/values-schema.ts';
import { parseOptionList, readConfig } from './form/parse-config.entry.ts';
import { loadOptions } from './form/state/load-options.ts';
import { createId, tryPageContext } from './form/submit/pending.ts';
import { endpointOfChosen } from './form/submit/resolve-endpoint.ts';
import { loadPreset } from './presets/load-preset.ts';
import { send as post, type SendOptions, type SendResult } from './transport/send.ts';

export type { ConfigInput as Config } from './contract/config/schema.ts';
export type { Form } from './contract/config/form.ts';
export type { FieldConfig as Field } from './contract/fields/field.ts';
export type { Issue, IssueCode } from './contract/message/issue.ts';
export type { FailureReason, Problem, Receipt } from './contract/message/receipt.ts';
export type { Submission } from './contract/message/submission.ts';
export type { SendResult } from './transport/send.ts';

/** The files of a message, by the name of their field. */
export type Files = ReadonlyMap<string, readonly File[]>;

/** Options of {@link createMessage}. */
export interface MessageOptions {
  /** BCP 47 tag of the language that the form was shown in. Default: that of the config, else `sv`. */
  readonly language?: string;
  readonly files?: Files;
}

/** Options of {@link send}. */
export interface DeliveryOptions extends Pick<SendOptions, 'hints' | 'signal' | 'onRetry' | 'onProgress'> {
  /** Address to post to. Default: that of the first chosen option that has one, else that of the config. */
  readonly endpoint?: string;
  readonly files?: Files;
}

/** A message that is ready to be sent, or the issues with the answers. */
export type CreatedMessage =
  { readonly ok: true; readonly message: Submission } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a config into the form that it describes. Logs its issues, and leaves out the parts that have one. */
export async function readForm(config: ConfigInput = {}): Promise<Form> {
  const preset = await loadPreset(config);
  return loadOptions(createForm(readConfig(config, preset, 'config'), preset), parseOptionList);
}

/**
 * Validates answers as the form and the receiver do, and puts them into a message. Sending the same message again is safe,
 * as its `id` is the same.
 *
 * @param values - The answers as a resident writes them, by the names of the visible fields.
 */
export function createMessage(
  form: Form,
  values: Readonly<Record<string, unknown>>,
  { language = form.language ?? 'sv', files = new Map() }: MessageOptions = {},
): CreatedMessage {
  const listed = [...files].map(([field, list]) => [field, list.map(fileInfoOf)]);
  const schema = valuesSchema(form.fields, { country: nationalCountry(form.country, language) });
  const result = schema.safeParse({ ...values, ...Object.fromEntries(listed) });
  if (!result.success) return { ok: false, issues: toIssues(result.error) };
  const page = 'document' in globalThis ? tryPageContext(document.documentElement, form.page) : {};
  const message: Submission = {
    version: 1,
    id: createId(),
    form: form.name,
    language,
    sentAt: new Date().toISOString(),
    page,
    values: result.data,
  };
  return { ok: true, message };
}

/**
 * Sends a message as the form does, with the same retries. Resolves in every case, to `unconfigured` without an address;
 * never throws.
 */
export async function send(form: Form, message: Submission, options: DeliveryOptions = {}): Promise<SendResult> {
  const { inputs } = evaluateForm(form.fields, message.values);
  const endpoint = options.endpoint ?? endpointOfChosen(form.endpoints, inputs) ?? form.endpoint;
  if (!endpoint) return { ok: false, reason: 'unconfigured', issues: [], unsure: false };
  return post(message, { ...form, ...options, endpoint, timeout: form.timeout * 1000 });
}
