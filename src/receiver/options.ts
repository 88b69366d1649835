import { dirname, resolve } from 'node:path';
import type { Form } from '../contract/config/form.ts';
import { flattenInputs } from '../contract/values/flatten-inputs.ts';
import { readJsonFile } from './json-file.ts';
import { mistakesIn, type OptionsSource } from './mistakes.ts';
import { OptionsSchema, type GivenOptions } from './options-schema.ts';
import { readFormFile } from './read-form-file.ts';
import { readForm } from './read-form.ts';

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Options of the receiver, complete and sound. */
export interface Options {
  readonly port: number;
  readonly host: string;
  readonly data: string;
  readonly origins: readonly string[];
  readonly form: Form;
  /** A page that the form stands on. */
  readonly page: string | undefined;
}

/** Options, or what is wrong with them in one line each; warnings are lines on what works, and yet is hardly meant. */
export type ReadOptions =
  | { readonly ok: true; readonly options: Options; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly mistakes: readonly string[]; readonly warnings: readonly string[] };

/** Names of the options in the environment. */
const variables = {
  port: 'SYNPUNKT_PORT',
  host: 'SYNPUNKT_HOST',
  data: 'SYNPUNKT_DATA',
  origins: 'SYNPUNKT_ORIGINS',
  config: 'SYNPUNKT_CONFIG',
  page: 'SYNPUNKT_PAGE',
} as const satisfies Record<keyof GivenOptions, string>;

/** Reads the options: the defaults, over them those of a file, over them those of the environment. */
export function readOptions(env: Environment, file = env['SYNPUNKT_OPTIONS']): ReadOptions {
  const mistakes: string[] = [];
  const given = { ...(file ? fromFile(file, mistakes) : {}), ...fromEnvironment(env, mistakes) };
  const { port = 8787, host = '127.0.0.1', data = 'synpunkt.db', origins = [], page } = given;
  const { form, warnings } = formFrom(given.config, mistakes);
  if (mistakes.length === 0 && origins.length === 0) {
    mistakes.push(
      'synpunkt: no origins are given; set SYNPUNKT_ORIGINS to those of your pages, such as https://www.example.se',
    );
  }
  if (form && mistakes.length === 0 && page === undefined) mistakes.push(...relativeLists(form, given.config));
  if (form === undefined || mistakes.length > 0) return { ok: false, mistakes, warnings };
  return { ok: true, options: { port, host, data: resolve(data), origins, form, page }, warnings };
}

/** Lists of options whose addresses mean nothing without a page. */
function relativeLists({ fields }: Form, place = 'config'): string[] {
  return flattenInputs(fields).flatMap(({ input }) => {
    const { name, optionsFrom: address }: { name: string; optionsFrom?: unknown } = input;
    if (typeof address !== 'string' || URL.canParse(address)) return [];
    return `synpunkt: ${place}: optionsFrom ${JSON.stringify(address)} of "${name}" is relative to the page; set SYNPUNKT_PAGE to the address of a page that the form stands on, such as https://www.example.se/kontakt`;
  });
}

function fromFile(path: string, mistakes: string[]): GivenOptions {
  const file = readJsonFile(path);
  if (!file.ok) {
    mistakes.push(file.mistake);
    return {};
  }
  const { data, config, ...rest } = parse({ file: path, json: file.json }, mistakes);
  // The file's paths start from the file: a service has no current folder that its operator would think of.
  const fromThere = (other: string): string => resolve(dirname(path), other);
  return {
    ...rest,
    ...(data !== undefined && { data: fromThere(data) }),
    ...(config !== undefined && { config: fromThere(config) }),
  };
}

function fromEnvironment(env: Environment, mistakes: string[]): GivenOptions {
  const given = Object.entries(variables).flatMap(([key, variable]) => {
    const value = env[variable];
    // A variable that is set to nothing counts as left out.
    return value ? [[key, fromText(key, value)] as const] : [];
  });
  return parse({ json: Object.fromEntries(given), keys: variables }, mistakes);
}

function fromText(key: string, value: string): unknown {
  if (key === 'port' && /^\d+$/.test(value)) return Number(value);
  return key === 'origins' ? value.split(',').map((origin) => origin.trim()) : value;
}

/** Notes every mistake; the config's path comes back all the same, so that one start tells of its mistakes too. */
function parse(source: OptionsSource, mistakes: string[]): GivenOptions {
  const parsed = OptionsSchema.safeParse(source.json);
  if (parsed.success) return parsed.data;
  mistakes.push(...mistakesIn(source, parsed.error.issues));
  const { config } = Object(source.json);
  return typeof config === 'string' ? { config } : {};
}

function formFrom(path: string | undefined, mistakes: string[]): { form?: Form; warnings: readonly string[] } {
  const read = path === undefined ? readForm({}) : readFormFile(path);
  if (!read.ok) mistakes.push(...read.mistakes);
  return read;
}
