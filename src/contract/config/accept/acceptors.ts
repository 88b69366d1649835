import type { Input } from '../../fields/field.ts';
import type { Condition } from '../condition.ts';
import { formLanguages } from '../form-languages.ts';
import { isObject } from '../paths.ts';
import { markup } from '../text.ts';

/** The parts of a config that others refer to, as far as it has been read. */
export interface Context {
  /** The languages that the form offers: a translated text has them all. */
  offered: readonly string[];
  endpoints: readonly string[];
  /** The inputs by name: those before the value that is read. */
  readonly inputs: Map<string, Input>;
  /** The conditions that change no answer, so that they may refer to any field. */
  readonly conditions: Condition[];
  /** The number of inputs and notes. */
  count: number;
}

/** Whether a value of a config is valid for certain. */
export type Acceptor = (value: unknown, context: Context) => boolean;

export const isBoolean: Acceptor = (value) => typeof value === 'boolean';

export const isString: Acceptor = (value) => typeof value === 'string';

export const matches =
  (pattern: RegExp): Acceptor =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

export const isNumber =
  (min = -Infinity, max = Infinity): Acceptor =>
  (value) =>
    Number.isFinite(value) && Number(value) >= min && Number(value) <= max;

export const isWhole = (min: number, max: number): Acceptor => {
  const isInRange = isNumber(min, max);
  return (value, context) => Number.isInteger(value) && isInRange(value, context);
};

export const isList =
  (accept: Acceptor, minLength = 1): Acceptor =>
  (value, context) =>
    Array.isArray(value) && value.length >= minLength && [...value].every((entry) => accept(entry, context));

/** Accepts an object with keys of a table only, some of them required; reads them in the order of the table. */
export const isObjectOf = (keys: Readonly<Record<string, Acceptor>>, ...required: readonly string[]): Acceptor => {
  const entries = Object.entries(keys);
  return (value, context) =>
    isObject(value) &&
    Object.keys(value).every((key) => Object.hasOwn(keys, key)) &&
    required.every((key) => value[key] !== undefined) &&
    entries.every(([key, accept]) => value[key] === undefined || accept(value[key], context));
};

/** Accepts an object whose keys match a pattern. */
export const isRecord =
  (pattern: RegExp, accept: Acceptor): Acceptor =>
  (value, context) =>
    isObject(value) && Object.entries(value).every(([key, part]) => pattern.test(key) && accept(part, context));

/** Leaves a value to the schema. */
export const isUndefined: Acceptor = (value) => value === undefined;

const isWords = (text: unknown): boolean => typeof text === 'string' && text !== '' && !markup.test(text);

export const isText: Acceptor = (text, { offered }) => {
  // A function is a text of a preset.
  if (!isObject(text)) return typeof text === 'function' || isWords(text);
  const languages: readonly string[] = formLanguages;
  const entries = Object.entries(text);
  return (
    entries.length > 0 &&
    entries.every(([language, words]) => languages.includes(language) && isWords(words)) &&
    offered.every((language) => Object.hasOwn(text, language))
  );
};

/** An address without a query, in which a secret could be. */
export const isAddress = matches(/^(?:https?:\/\/[a-z\d][a-z\d.-]*(?::\d+)?(?:\/|$)|\.{0,2}\/(?!\/))[\w./~%-]*$/);

export const isLink = isObjectOf(
  {
    href: matches(
      /^(?:(?:https?:\/\/[a-z\d][a-z\d.-]*(?::\d+)?(?:[/?#]|$)|\.{0,2}\/(?!\/))[\w./~%?=&#-]*|tel:\+?[\d().-]+|mailto:[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+)$/,
    ),
    text: isText,
  },
  'href',
  'text',
);
