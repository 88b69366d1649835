import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Form } from '../../contract/config/form.ts';
import { errorCode } from '../log.ts';
import { explainOptions, type OptionsSource } from './explain-options.ts';
import {
  readMailSettings,
  readWebhookSettings,
  type MailSettings,
  type WebhookSettings,
} from './destination-options.ts';
import { OptionsSchema, secretKeys, type OptionsInput } from './options-schema.ts';
import { explainRelativeAddresses, readForm } from '../form/read-form.ts';
import { readFormFile } from './read-form-file.ts';
import { readJsonFile } from './read-json-file.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The validated options of the receiver, with defaults applied. */
export interface Options {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  /** URL of a PostgreSQL database, in the place of the data file. */
  readonly database: string | undefined;
  /** Empty only where none are given, as for commands that take no messages. */
  readonly origins: readonly string[];
  readonly form: Form;
  /** The config of the form as JSON. */
  readonly config: unknown;
  /** URL of a page with the form. */
  readonly page: string | undefined;
  /** Folder of the earlier files of the widget. */
  readonly earlier: string | undefined;
  /** Whether the form editor is served. */
  readonly editor: boolean;
  readonly mail: MailSettings | undefined;
  readonly webhook: WebhookSettings | undefined;
  readonly proxies: number | undefined;
  readonly limit: number;
  readonly minFree: number;
  /** The token of requests to the metrics. */
  readonly metricsToken: string | undefined;
}

/** Options, or their issues; each issue and each warning is one line. */
export type ReadOptions =
  | { readonly ok: true; readonly options: Options; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly issues: readonly string[]; readonly warnings: readonly string[] };

/** Environment variables of the options. */
export const variables = {
  port: 'SYNPUNKT_PORT',
  host: 'SYNPUNKT_HOST',
  data: 'SYNPUNKT_DATA',
  database: 'DATABASE_URL',
  origins: 'SYNPUNKT_ORIGINS',
  config: 'SYNPUNKT_CONFIG',
  page: 'SYNPUNKT_PAGE',
  earlier: 'SYNPUNKT_EARLIER',
  editor: 'SYNPUNKT_EDITOR',
  smtp: 'SYNPUNKT_SMTP',
  mailFrom: 'SYNPUNKT_MAIL_FROM',
  mailTo: 'SYNPUNKT_MAIL_TO',
  mailContent: 'SYNPUNKT_MAIL_CONTENT',
  mailReceipts: 'SYNPUNKT_MAIL_RECEIPTS',
  mailDigest: 'SYNPUNKT_MAIL_DIGEST',
  webhook: 'SYNPUNKT_WEBHOOK',
  webhookSecret: 'SYNPUNKT_WEBHOOK_SECRET',
  webhookNetworks: 'SYNPUNKT_WEBHOOK_NETWORKS',
  proxies: 'SYNPUNKT_PROXIES',
  limit: 'SYNPUNKT_LIMIT',
  minFree: 'SYNPUNKT_MIN_FREE',
  metricsToken: 'SYNPUNKT_METRICS_TOKEN',
} as const satisfies Record<Exclude<keyof OptionsInput, 'mailDepartments'>, string>;

const numbers: ReadonlySet<string> = new Set(['port', 'proxies', 'limit', 'minFree']);
const lists: ReadonlySet<string> = new Set(['origins', 'webhookNetworks']);
const booleans: ReadonlySet<string> = new Set(['editor', 'mailReceipts', 'mailDigest']);

/** Reads the options. Precedence: defaults < options file < environment. */
export function readOptions(env: Environment, file = env['SYNPUNKT_OPTIONS']): ReadOptions {
  const issues: string[] = [];
  const fileWarnings: string[] = [];
  const input = {
    ...(file ? readOptionsFile(file, issues, fileWarnings) : {}),
    ...readEnvironment(env, issues),
  };
  const {
    port = 8787,
    host = '127.0.0.1',
    data = 'synpunkt.db',
    database,
    origins = [],
    page,
    earlier,
    editor = true,
    proxies,
    limit = 300,
    minFree = 256,
    metricsToken,
  } = input;
  const { form, json: config = {}, warnings: formWarnings } = loadForm(input.config, issues);
  const warnings = [...fileWarnings, ...formWarnings];
  if (issues.length === 0 && database !== undefined && input.minFree !== undefined) {
    issues.push('synpunkt: minFree has no effect with a database; remove it, or DATABASE_URL');
  }
  const mail = form && issues.length === 0 ? readMailSettings(input, form, issues) : undefined;
  const webhook = issues.length === 0 ? readWebhookSettings(input, issues) : undefined;
  if (form && issues.length === 0 && page === undefined) {
    issues.push(...explainRelativeAddresses(form, input.config ?? 'config'));
  }
  if (form === undefined || issues.length > 0) return { ok: false, issues, warnings };
  return {
    ok: true,
    options: {
      port,
      host,
      data: resolve(data),
      database,
      origins,
      form,
      config,
      page,
      earlier: earlier === undefined ? undefined : resolve(earlier),
      editor,
      mail,
      webhook,
      proxies,
      limit,
      minFree,
      metricsToken,
    },
    warnings,
  };
}

function readOptionsFile(path: string, issues: string[], warnings: string[]): OptionsInput {
  const file = readJsonFile(path);
  if (!file.ok) {
    issues.push(file.issue);
    return {};
  }
  warnings.push(...file.warnings);
  const { data, config, earlier, ...rest } = parseOptions({ file: path, json: file.json }, issues);
  // Paths are relative to the options file, because the current folder of a service is hard to predict.
  const resolveFromFile = (relativePath: string): string => resolve(dirname(path), relativePath);
  return {
    ...rest,
    ...(data !== undefined && { data: resolveFromFile(data) }),
    ...(config !== undefined && { config: resolveFromFile(config) }),
    ...(earlier !== undefined && { earlier: resolveFromFile(earlier) }),
  };
}

function readEnvironment(env: Environment, issues: string[]): OptionsInput {
  const entries = Object.entries(variables).flatMap(([key, variable]) => {
    const value = secretKeys.has(key) ? readSecret(env, variable, issues) : env[variable];
    // An empty variable counts as unset.
    return value ? [[key, parseVariable(key, value)] as const] : [];
  });
  return parseOptions({ json: Object.fromEntries(entries), keys: variables }, issues);
}

/** Reads a secret from a variable, or from the file that one with `_FILE` names, as container platforms provide it. */
export function readSecret(env: Environment, variable: string, issues: string[]): string | undefined {
  const path = env[`${variable}_FILE`];
  if (env[variable] || !path) return env[variable];
  try {
    const secret = readFileSync(path, 'utf8').trim();
    if (secret === '')
      issues.push(`synpunkt: ${variable}_FILE ${JSON.stringify(path)} is empty; write the secret into it`);
    return secret;
  } catch (error) {
    issues.push(
      `synpunkt: ${variable}_FILE ${JSON.stringify(path)} cannot be read (${errorCode(error)}); name a file that exists and may be read`,
    );
    return undefined;
  }
}

function parseVariable(key: string, value: string): unknown {
  if (numbers.has(key) && /^\d+$/.test(value)) return Number(value);
  if (booleans.has(key) && /^(?:true|false|on|off)$/.test(value)) return /^(?:true|on)$/.test(value);
  return lists.has(key) ? value.split(',').map((entry) => entry.trim()) : value;
}

/** Validates options. Returns the path of the config even if others are invalid, so that its issues are reported as well. */
function parseOptions(source: OptionsSource, issues: string[]): OptionsInput {
  const parsed = OptionsSchema.safeParse(source.json);
  if (parsed.success) return parsed.data;
  issues.push(...explainOptions(source, parsed.error.issues));
  const { config } = Object(source.json);
  return typeof config === 'string' ? { config } : {};
}

function loadForm(
  path: string | undefined,
  issues: string[],
): { form?: Form; json?: unknown; warnings: readonly string[] } {
  const result: ReturnType<typeof readFormFile> = path === undefined ? readForm({}) : readFormFile(path);
  if (!result.ok) issues.push(...result.issues);
  return result;
}
