import type * as z from 'zod/mini';
import { valueAt } from '../omit-paths.ts';
import type { ConfigIssueCode } from './config-issue.ts';
import { nearestWord } from './nearest-word.ts';

type ConfigIssue = z.core.$ZodIssue;
type IssueOf<Code extends ConfigIssue['code']> = Extract<ConfigIssue, { code: Code }>;

/** What a sentence is about. */
interface Subject {
  /** Where it stands, as `fields[0].label`; '' for the config as a whole. */
  readonly place: string;
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  /** The place and, where it fits into a line, the value. */
  readonly found: string;
}

/** More lines than these help nobody. */
const mostLines = 50;

/**
 * Says in one line each what is wrong with a config: the place, what was found, what to write instead. Kept apart from
 * the schema, so that only a page with a mistake fetches it.
 *
 * @param json - The config as it was read, to quote from.
 * @param place - What it was read from, as its reader knows it.
 */
export function explainConfig(issues: readonly ConfigIssue[], json: unknown, place: string): string[] {
  const meant = issues.flatMap(innermost);
  const misspelt = new Set(meant.flatMap((issue) => keysMeant(issue, json)));
  const ofWrongKind = new Set(meant.flatMap(({ code, path }) => (code === 'invalid_type' ? [pathOf(path)] : [])));
  const lines = new Set<string>();
  for (const issue of meant) {
    const at = pathOf(issue.path);
    // The key is there, but for its spelling.
    if (misspelt.has(at) && valueAt(json, issue.path) === undefined) continue;
    // A list has a length, as a text has.
    if (ofWrongKind.has(at) && issue.code !== 'invalid_type') continue;
    for (const sentence of sentencesOn(issue, json)) lines.add(`synpunkt: ${place}: ${sentence}`);
    if (lines.size > mostLines) {
      return [...[...lines].slice(0, mostLines), `synpunkt: ${place}: and more; mend these first`];
    }
  }
  return [...lines];
}

/** The places of the keys that unknown ones are a misspelling of. */
function keysMeant(issue: ConfigIssue, json: unknown): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.slice(0, mostLines).flatMap((key) => {
    const near = keyMeant(key, issue, json);
    return near === undefined ? [] : [pathOf([...issue.path, near])];
  });
}

/** The key that an unknown one is a misspelling of: one that is known, and not there yet. */
function keyMeant(key: string, { message, path }: ConfigIssue, json: unknown): string | undefined {
  const there = Object(valueAt(json, path));
  return nearestWord(
    key,
    message.split(' ').filter((known) => !Object.hasOwn(there, known)),
  );
}

/** Takes out of a union what its writer meant: the branch that came furthest, of those that took the kind of value. */
function innermost(issue: ConfigIssue): ConfigIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.filter((branch) => !branch.some(isOfOtherKind));
  const meant = branches.reduce<readonly ConfigIssue[]>(
    (one, other) => (one.length === 0 || depthOf(other) > depthOf(one) ? other : one),
    [],
  );
  if (meant.length === 0) return [{ ...issue, code: 'invalid_type', expected: kindsOf(issue) }];
  return meant.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}

const isOfOtherKind = (issue: ConfigIssue): boolean =>
  issue.path.length === 0 &&
  (issue.code === 'invalid_type' ||
    issue.code === 'invalid_value' ||
    // What takes a function stands for no JSON at all.
    (issue.code === 'custom' && issue.params === undefined));

/** The kinds of value that a union takes, in words. */
function kindsOf({ errors }: IssueOf<'invalid_union'>): string {
  const kinds = errors.flat().flatMap((issue) => {
    if (issue.code === 'invalid_value') return issue.values.map(String);
    return issue.code === 'invalid_type' ? [kindInWords(issue.expected)] : [];
  });
  return [...new Set(kinds)].join(' or ').replace('a text or an object', 'a text or { "sv": "…" }');
}

const depthOf = (branch: readonly ConfigIssue[]): number => Math.max(0, ...branch.map(({ path }) => path.length));

function sentencesOn(issue: ConfigIssue, json: unknown): string[] {
  const { path } = issue;
  const place = pathOf(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, mostLines + 1).map((key) => {
      const near = keyMeant(key, issue, json);
      const name = place === '' ? quote(key) : `${place}: ${quote(key)}`;
      const instead = near ? `write "${near}"` : `remove it, or use one of ${choice(issue.message.split(' '))}`;
      return `${name} is not a key here; ${instead}`;
    });
  }
  if (issue.code === 'invalid_key') {
    // The key itself is wrong, whatever it holds.
    const key = String(path.at(-1));
    const subject = { path, place, value: key, found: `${pathOf(path.slice(0, -1))}: ${quote(key)}` };
    return issue.issues.map((inner) => sentenceOn(inner, subject));
  }
  const value = valueAt(json, path);
  return [
    sentenceOn(issue, { path, place, value, found: [place || 'the config', quote(value)].filter(Boolean).join(' ') }),
  ];
}

function sentenceOn(issue: ConfigIssue, subject: Subject): string {
  const { found, path, place, value } = subject;
  switch (issue.code) {
    case 'invalid_value':
      return `${found} is not known; use ${choice(issue.values.map(String), value)}`;
    case 'invalid_type': {
      const kind = kindInWords(issue.expected);
      return value === undefined && place !== ''
        ? `${place} is missing; write ${kind}`
        : `${found} is not ${kind}; write one`;
    }
    case 'too_small': {
      const least = issue.inclusive === false ? 'more than' : 'at least';
      return `${found} is too ${sized(issue.origin, 'short', 'small')}; write ${least} ${amount(issue.minimum, issue.origin)}`;
    }
    case 'too_big':
      return `${found} is too ${sized(issue.origin, 'long', 'large')}; write at most ${amount(issue.maximum, issue.origin)}`;
    case 'not_multiple_of':
      return `${found} is not a whole number; write one`;
    case 'invalid_format':
      return `${found} is not written as it must be; ${formOf(path, value)}`;
    case 'custom':
      return sentenceOnMistake(issue, subject);
    default:
      return `${found} is not written as it must be`;
  }
}

/** What a mistake is, and what to do about it. */
function sentenceOnMistake({ params = {} }: IssueOf<'custom'>, { path, place, found, value }: Subject): string {
  const { field, name } = params;
  const words = (key: string): readonly string[] => (Array.isArray(params[key]) ? params[key].map(String) : []);
  const [allowed, circle, values] = [words('allowed'), words('circle'), words('values')];
  const sentences: Record<ConfigIssueCode, () => string> = {
    markup: () => `${found} holds markup, which would be shown as it stands; write plain text`,
    tag: () => `${found} is not a language tag; write one such as "sv", "fi" or "en"`,
    noText: () => `${found} holds no text; write one, as { "sv": "…" }`,
    type: () =>
      value === undefined
        ? `${place} is missing; use ${choice(allowed)}`
        : `${found} is not a field type; use ${choice(allowed, value)}`,
    condition: () =>
      `${found} is not ${place.endsWith('required') ? 'true, false or ' : ''}a condition; write { "field": "…", "is": "…" }, with "in" or "filled" in the place of "is", or { "all": […] }, { "any": […] } or { "not": … }`,
    nesting: () => `${place} holds conditions in more than ${params['most']} levels; write it flatter`,
    address: () =>
      `${found} is not an address that may stand here; use ${params['allowed']}, or an address relative to the page`,
    credentials: () => `${place} holds a name or password, which every visitor could read; take it out`,
    date: () => `${found} is not a day of the calendar; write one such as 2026-11-23, or today`,
    pattern: () => `${found} is not a regular expression; mend it`,
    patternWithoutWords: () => `${place} has no words for an answer that does not match; write errors.pattern`,
    bounds: () =>
      `${found} is above ${params['key']}, which is ${quote(params['high'])}, so that nothing could be answered; change one of them`,
    default: () =>
      `${found} is not an answer that the field takes; ${allowed.length > 0 ? `use ${choice(allowed, value)}` : 'write one that it does'}`,
    tooManyFields: () =>
      `${place}: ${params['count']} questions are too many for one form; ask at most ${params['most']}`,
    twice: () => `${found} is the name of an earlier field as well; give each a name of its own`,
    repeatedOption: () => `${found} is the value of an earlier option as well; give each a value of its own`,
    unknownField: () =>
      `${place} asks about ${quote(field)}, which is no field of this form; use ${choice(allowed, field)}`,
    stillAsked: () =>
      `${place} takes away ${values.length > 0 ? `${listed(values)}, which` : 'answers that'} ${listed(words('by'))} hang on; keep it, or change those as well`,
    unknownOption: () =>
      `${place} asks whether ${quote(field)} is ${quote(params['value'])}, which is none of its options; use ${choice(allowed, params['value'])}`,
    onlyFilled: () =>
      `${place} asks for the words in ${quote(field)}, which can be written in many ways; ask whether it is "filled"`,
    circle: () =>
      circle.length === 1
        ? `${place}: whether ${quote(name)} shows depends on its own answer; ask about another field`
        : `${place}: whether ${listed(circle)} show depends on each other’s answers; break the circle`,
    unknownEndpoint: () =>
      allowed.length === 0
        ? `${found} is not among the endpoints; name it in "endpoints"`
        : `${found} is not among the endpoints; use ${choice(allowed, value)}, or name it in "endpoints"`,
    unknownChange: () =>
      allowed.length === 0
        ? `${place} changes nothing where the form has fields of its own; change it there`
        : `${place} is no field of the preset; use ${choice(allowed, name)}`,
    renamed: () => `${found} would be another name for a field of the preset, which keeps its own; remove it`,
    unknownName: () => `${place} is no field of this form; use ${choice(allowed, name)}`,
    nameTaken: () =>
      `${found} is what the endpoint calls another field as well, and one answer would go lost; give each a name of its own`,
    noRoomForFiles: () =>
      `${place} asks for files, which ${params['format']} has no room for; use multipart or json, or leave the field out`,
    notOpen311: () => `${found} is no name of Open311; use ${choice(allowed, value)}`,
    open311Lacks: () =>
      `${found} takes no message without ${params['needs']}; write it in extraFields, or name a field so that is ${params['needs'] === 'description' ? 'there' : 'required and always shown'}`,
    secret: () =>
      `${path.at(-1) === name ? place : `${place}: ${quote(name)}`} looks like a secret, and every visitor can read it; keep it on a server of yours`,
  };
  // Only mistake() and issueAt() make custom issues in a config.
  return sentences[params['mistake'] as ConfigIssueCode]();
}

/** How something is written whose form only a regular expression knows. */
function formOf(path: readonly PropertyKey[], value: unknown): string {
  const key = String(path.at(-1));
  const date = 'write a date such as 2026-11-23, or today';
  const forms: Readonly<Record<string, string>> = {
    form: 'begin with a–z or 0–9, then use these, - and _, 64 at most',
    name: 'begin with a letter, then use letters a–z, digits, - and _, 64 at most',
    value: 'write one line of what can be seen, without space around it',
    min: date,
    max: date,
    default: date,
    autocomplete: 'write a purpose of HTML, such as email or postal-code',
    phone: 'write a phone number',
    email: 'write an e-mail address',
    accent: 'write a colour such as #00558c',
  };
  if (path.includes('accept')) return 'write a media type such as image/*, or an ending such as .pdf';
  if (path.at(-2) === 'fieldNames' || path.at(-2) === 'extraFields') return 'write a name without space, 100 at most';
  if (path.at(-2) === 'headers') return value === key ? 'use letters a–z, digits and -' : 'use the characters of ASCII';
  return (Object.hasOwn(forms, key) ? forms[key] : undefined) ?? 'see the README for how';
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const word = /^\$?\w{1,60}$/.test(String(key)) ? String(key) : quote(key);
    return text === '' ? word : `${text}.${word}`;
  }, '');

/** Quotes a word or a number, cut to what a line can hold; a list or an object would fill it. */
function quote(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

const listed = (words: readonly string[]): string =>
  words
    .map(quote)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');

/** Lists words, with the one that was most likely meant in front. */
function choice(words: readonly string[], found?: unknown): string {
  const near = typeof found === 'string' ? nearestWord(found, words) : undefined;
  const others = words.filter((word) => word !== near);
  const shown = others.slice(0, 30);
  const list = `${shown.join(', ').replace(/, ([^,]*)$/, ' or $1')}${others.length > shown.length ? ' and so on' : ''}`;
  if (near === undefined) return list;
  return [quote(near), list].filter(Boolean).join(others.length > 1 ? ', or one of ' : ' or ');
}

const kindInWords = (kind: string): string => {
  const kinds: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  };
  return (Object.hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? kind;
};

const sized = (origin: string, oneWay: string, other: string): string => (unitOf(origin) ? oneWay : other);

const amount = (count: number | bigint, origin: string): string =>
  [String(count), count === 1 ? unitOf(origin) : unitsOf(origin)].filter(Boolean).join(' ');

const unitOf = (origin: string): string => ({ string: 'character', array: 'entry' })[origin] ?? '';
const unitsOf = (origin: string): string => ({ string: 'characters', array: 'entries' })[origin] ?? '';
