import { parseDate, today } from './date.ts';
import { parseDecimal } from './decimal.ts';
import { parseEmail } from './email.ts';
import type { Input, InputOf } from '../fields/field.ts';
import { fieldTypeOf, isCustom, type CustomInput } from '../fields/field-type.ts';
import { parseFiles, type FileInfo } from './files.ts';
import type { IssueCode, IssueParams } from '../message/issue.ts';
import { countCharacters } from './count-characters.ts';
import type { VisibleInput } from './evaluate-form.ts';
import { parsePhone } from './phone.ts';
import { parsePostcode } from './postcode.ts';

/** An answer as it is sent and stored. */
export type Answer = string | number | boolean | readonly string[] | readonly FileInfo[];

/** An answer in its one form, undefined where there is none, or what is wrong with it. */
export type ParsedAnswer =
  | { readonly ok: true; readonly answer: Answer | undefined }
  | { readonly ok: false; readonly code: IssueCode; readonly params?: IssueParams };

/** A lone surrogate cannot be written as UTF-8, and NUL ends a text in too many systems: neither is ever meant. */
export const unstorable = /[\0\p{Surrogate}]/u;
// A one-line answer ends up in subject lines and headers, where a line break would start a new one.
const notInLine = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const notInText = /[^\P{Cc}\n\r\t]/u;

const empty: ParsedAnswer = { ok: true, answer: undefined };
const sound = (answer: Answer): ParsedAnswer => ({ ok: true, answer });
const wrong = (code: IssueCode, params?: IssueParams): ParsedAnswer =>
  params === undefined ? { ok: false, code } : { ok: false, code, params };

/**
 * Reads what was given to an input, whatever its type: accepted as people write it, returned in the one form in which
 * it is stored. What comes out reads as itself again.
 */
export function parseAnswer(visible: VisibleInput, given: unknown): ParsedAnswer {
  const { input } = visible;
  const read = readByType(visible, given === null ? undefined : given);
  const mustBe = visible.required || input.type === 'hidden';
  return read.ok && read.answer === undefined && mustBe ? wrong('required') : read;
}

function readByType(visible: VisibleInput, given: unknown): ParsedAnswer {
  const { input, options } = visible;
  switch (input.type) {
    case 'checkbox':
      if (given === undefined || given === false) return empty;
      return given === true ? sound(true) : wrong('invalid');
    case 'checkboxes':
      return readChoices(input, options, given);
    case 'file':
      return given === undefined ? empty : parseFiles(input, given);
    case 'number':
      return readText(typeof given === 'number' ? String(given) : given, (text) => readNumber(input, text));
    default:
      return isCustom(input) ? readCustom(input, given) : readText(given, (text) => readWords(input, options, text));
  }
}

type WordsInput = Exclude<Input, CustomInput | InputOf<'checkbox' | 'checkboxes' | 'file' | 'number'>>;

function readText(given: unknown, read: (text: string) => ParsedAnswer): ParsedAnswer {
  if (given === undefined) return empty;
  if (typeof given !== 'string') return wrong('invalid');
  const text = given.trim();
  return text === '' ? empty : read(text);
}

function readWords(input: WordsInput, options: VisibleInput['options'], text: string): ParsedAnswer {
  const bad = input.type === 'textarea' ? notInText : notInLine;
  if (unstorable.test(text) || bad.test(text)) return wrong('badCharacters');
  switch (input.type) {
    case 'select':
    case 'radio': {
      const chosen = options.find(({ value }) => value === text);
      if (chosen?.redirect) return wrong('redirected');
      return chosen ? sound(text) : wrong('notOption');
    }
    case 'hidden':
      return text === input.value.trim() ? sound(text) : wrong('notOption');
    case 'email':
      return formatted(parseEmail(text), 'notEmail');
    case 'tel':
      return formatted(parsePhone(latinDigits(text)), 'notPhone');
    case 'date':
      return readDate(input, text);
    case 'textarea':
      return readWritten(input, text);
    default:
      return input.format === 'postcode'
        ? formatted(parsePostcode(latinDigits(text)), 'notPostcode')
        : readWritten(input, text);
  }
}

/** Writes the digits of Arabic and Persian keyboards, and their decimal separator, as numbers are stored. */
const latinDigits = (text: string): string =>
  // The last four bits of each are its value.
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16)).replace(/\u066B/g, '.');

const formatted = (answer: string | undefined, code: IssueCode): ParsedAnswer =>
  answer === undefined ? wrong(code) : sound(answer);

function readWritten({ minLength = 0, maxLength, pattern }: InputOf<'text' | 'textarea'>, text: string): ParsedAnswer {
  const length = countCharacters(text);
  if (length > maxLength) return wrong('tooLong', { max: maxLength, length });
  if (length < minLength) return wrong('tooShort', { min: minLength, length });
  return pattern === undefined || new RegExp(`^(?:${pattern})$`, 'u').test(text) ? sound(text) : wrong('pattern');
}

function readNumber({ min, max, step }: InputOf<'number'>, text: string): ParsedAnswer {
  const number = parseDecimal(latinDigits(text));
  if (number === undefined) return wrong('notNumber');
  if (min !== undefined && number < min) return wrong('tooLow', { min });
  if (max !== undefined && number > max) return wrong('tooHigh', { max });
  const steps = step === undefined ? 0 : (number - (min ?? 0)) / step;
  // Decimal fractions are not exact: 0.3 is no multiple of 0.1 to a computer.
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? sound(number) : wrong('notStep', { step: step ?? 1 });
}

function readDate({ min, max }: InputOf<'date'>, text: string): ParsedAnswer {
  const date = parseDate(latinDigits(text));
  if (date === undefined) return wrong('notDate');
  const [earliest, latest] = [min, max].map((bound) => (bound === 'today' ? today(new Date()) : bound));
  if (earliest !== undefined && date < earliest) return wrong('tooEarly', { min: earliest });
  return latest !== undefined && date > latest ? wrong('tooLate', { max: latest }) : sound(date);
}

function readChoices(
  { minChoices = 1, maxChoices = Infinity }: InputOf<'checkboxes'>,
  options: VisibleInput['options'],
  given: unknown,
): ParsedAnswer {
  if (given === undefined) return empty;
  if (!Array.isArray(given) || !given.every((value) => typeof value === 'string')) return wrong('invalid');
  if (given.length === 0) return empty;
  const chosen = options.filter(({ value }) => given.includes(value));
  // The same choice twice is as wrong as one that is not offered.
  if (chosen.length < given.length) return wrong('notOption');
  if (chosen.some(({ redirect }) => redirect)) return wrong('redirected');
  if (chosen.length < minChoices) return wrong('tooFew', { min: minChoices });
  if (chosen.length > maxChoices) return wrong('tooMany', { max: maxChoices });
  return sound(chosen.map(({ value }) => value));
}

function readCustom(input: CustomInput, given: unknown): ParsedAnswer {
  if (given === undefined || given === '') return empty;
  const read = fieldTypeOf(input.type)?.answer(input).safeParse(given);
  return read?.success ? sound(read.data) : wrong('invalid');
}
