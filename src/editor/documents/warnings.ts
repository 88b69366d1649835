import { isObject, type Path } from '../../contract/config/paths.ts';
import { isBrokenAddress } from '../model/address.ts';
import type { EditorDocument } from '../model/document.ts';
import { asList, asObject, asText, type JsonObject } from '../model/edit-json.ts';
import type { Inspection } from '../model/inspect.ts';
import { outlineOf, questionsOf, type OutlineEntry } from '../model/outline.ts';

/** Properties of a form that a municipality would hardly want. */
type WarningCode =
  | 'personalNumber'
  | 'contactRequired'
  | 'manyRequired'
  | 'noDontKnow'
  | 'noPublicRecord'
  | 'noPrivacy'
  | 'consent'
  | 'insecure'
  | 'secret'
  | 'manyRadios'
  | 'noFallback'
  | 'brokenAddress'
  | 'placeholder'
  | 'untranslated';

/** Advice about a part of a form. */
export interface Warning {
  readonly code: WarningCode;
  /** The path of the control that it is about. */
  readonly path: Path;
  readonly field?: JsonObject;
}

/** As many as the default form has: more required questions keep people from writing. */
const maxRequired = 4;

/** A list of radio buttons that is longer than this is a select. */
const maxRadios = 15;

/** Finds properties of a form that a municipality would hardly want. Never an error: the editor of the form decides. */
export function warningsOf({ config, tag }: EditorDocument, { form, warnings }: Inspection): readonly Warning[] {
  const questions = questionsOf(config);
  const asked = questions.filter(({ type }) => type !== 'hidden');
  const found: Warning[] = [
    ...asked.filter(asksForPersonalNumber).map((entry) => at(entry, 'personalNumber', 'label')),
    ...contactRequired(config, asked),
    ...manyRequired(config),
    ...asked.filter(needsDontKnow).map((entry) => at(entry, 'noDontKnow', 'options')),
    ...noPublicRecord(asked),
    ...asked.filter(isConsent).map((entry) => at(entry, 'consent', 'label')),
    ...asked.filter(hasManyRadios).map((entry) => at(entry, 'manyRadios', 'type')),
  ];
  if (form.privacy === undefined && asked.some(isPersonal))
    found.push({ code: 'noPrivacy', path: ['privacy', 'controller'] });
  const unwritten = findPlaceholder(config);
  if (unwritten !== undefined) found.push({ code: 'placeholder', path: ['privacy', unwritten] });
  const addresses: [Path, string][] = [
    [['endpoint'], asText(config['endpoint'])],
    ...Object.entries(asObject(config['endpoints'])).map(([name, value]): [Path, string] => [
      ['endpoints', name],
      asText(value),
    ]),
  ];
  for (const [path, address] of addresses) if (isInsecure(address)) found.push({ code: 'insecure', path });
  for (const { code, path } of warnings) {
    // JSON has no symbols.
    if (code === 'secret') found.push({ code: 'secret', path: path as Path });
    // The text in the source language is there; what is missing is written among the languages.
    if (code === 'untranslated') found.push({ code: 'untranslated', path: ['languages'] });
  }
  const hasFallback = tag.fallback !== '' || form.contact !== undefined;
  if (!hasFallback) found.push({ code: 'noFallback', path: ['fallback'] });
  if (isBrokenAddress(tag.fallback)) found.push({ code: 'brokenAddress', path: ['fallback'] });
  // One line for all texts that are missing.
  return found.filter(
    ({ code }, index) => code !== 'untranslated' || found.findIndex((one) => one.code === code) === index,
  );
}

/** The first part of the privacy notice where a ready text still has brackets around what the municipality is to write. */
export const findPlaceholder = (config: JsonObject): string | undefined =>
  Object.entries(asObject(config['privacy'])).find(([, value]) =>
    (isObject(value) ? Object.values(value) : [value]).some((text) => /\[[^\]]+\]/.test(asText(text))),
  )?.[0];

const at = ({ path, field }: OutlineEntry, code: WarningCode, key: string): Warning => ({
  code,
  path: [...(path ?? []), key],
  field,
});

/** The words of a question in every language, its name included. */
function wordsOf({ field, name }: OutlineEntry): string {
  const { label, hint } = field;
  const texts = [label, hint].flatMap((text) => (isObject(text) ? Object.values(text).map(asText) : [asText(text)]));
  return [name, ...texts].join('\n').toLowerCase();
}

const labelWords = ({ field: { label } }: OutlineEntry): string =>
  (isObject(label) ? Object.values(label).map(asText) : [asText(label)]).join('\n').toLowerCase();

/** Only the question itself: a hint may say that no personal number is wanted. */
export const asksForPersonalNumber = (entry: OutlineEntry): boolean =>
  ['text', 'textarea', 'number', 'tel'].includes(entry.type) &&
  /personnummer|person-?nr|samordningsnummer|henkilötunnus|personal (?:identity )?number|social security|fødselsnummer|cpr/.test(
    `${labelWords(entry)}\n${entry.name.toLowerCase()}`,
  );

const isContact = ({ type, field }: OutlineEntry): boolean =>
  type === 'email' ||
  type === 'tel' ||
  /^(?:email|tel|street-address|address-line\d|postal-code)/.test(asText(field['autocomplete']));

const isPersonal = (entry: OutlineEntry): boolean =>
  isContact(entry) || entry.type === 'file' || /name/.test(asText(entry.field['autocomplete'])) || isFreeText(entry);

const isFreeText = ({ type }: OutlineEntry): boolean => type === 'textarea';

/** Contact details that everyone must give, although an answer says that one is anonymous. */
function contactRequired(config: JsonObject, entries: readonly OutlineEntry[]): Warning[] {
  const isAnonymous = ({ field }: OutlineEntry): boolean =>
    asList(field['options']).some((option) =>
      /anonym|inget svar|no answer|nimettömä/.test(JSON.stringify(option).toLowerCase()),
    );
  if (!entries.some(isAnonymous)) return [];
  return requiredOfAll(outlineOf(config))
    .filter(isContact)
    .map((entry) => at(entry, 'contactRequired', 'required'));
}

/** The questions that everyone must answer: those that depend on an answer are not all asked of the same person. */
const requiredOfAll = (entries: readonly OutlineEntry[]): readonly OutlineEntry[] =>
  entries
    .filter(({ field, isLeftOut }) => field['showWhen'] === undefined && !isLeftOut)
    .flatMap((entry) => [...(entry.field['required'] === true ? [entry] : []), ...requiredOfAll(entry.members)]);

function manyRequired(config: JsonObject): Warning[] {
  const [first] = requiredOfAll(outlineOf(config)).slice(maxRequired);
  return first ? [at(first, 'manyRequired', 'required')] : [];
}

/** A required question about who is responsible, which the resident cannot know. */
function needsDontKnow(entry: OutlineEntry): boolean {
  const { field, type } = entry;
  if ((type !== 'select' && type !== 'radio') || field['required'] !== true) return false;
  const isRouting = /verksamhet|förvaltning|avdelning|nämnd|(?:^|\P{L})enhet|department|toimiala/u.test(wordsOf(entry));
  const options = JSON.stringify(asList(field['options'])).toLowerCase();
  return isRouting && !/vet[ -]inte|vet ej|annat|övrigt|osäker|don.?t know|en tiedä|muu|other/.test(options);
}

/** The first free text, where none of them says that it becomes a public document. */
function noPublicRecord(entries: readonly OutlineEntry[]): Warning[] {
  const texts = entries.filter(isFreeText);
  const isMentioned = texts.some(
    (entry) =>
      entry.field['publicRecord'] === true ||
      /allmän handling|public document|julkinen|yleinen asiakirja/.test(wordsOf(entry)),
  );
  const [first] = texts;
  return first === undefined || isMentioned ? [] : [at(first, 'noPublicRecord', 'publicRecord')];
}

const isConsent = (entry: OutlineEntry): boolean =>
  (entry.type === 'checkbox' || entry.type === 'checkboxes') &&
  /samtyck|godkänner (?:att|behandling|lagring)|consent|suostu/.test(
    `${wordsOf(entry)}\n${JSON.stringify(asList(entry.field['options'])).toLowerCase()}`,
  );

const hasManyRadios = ({ type, field }: OutlineEntry): boolean =>
  type === 'radio' && asList(field['options']).length > maxRadios;

const isInsecure = (address: string): boolean =>
  /^http:\/\//i.test(address) && !/^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i.test(address);
