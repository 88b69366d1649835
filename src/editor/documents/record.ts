import { defaults } from '../../contract/config/defaults.ts';
import { isCustom } from '../../contract/fields/field-type.ts';
import type { EditorDocument } from '../model/document.ts';
import { labelOf } from '../model/describe-condition.ts';
import { asList, asObject, asText, type JsonObject } from '../model/edit-json.ts';
import { questionsOf, type OutlineEntry } from '../model/outline.ts';
import { readAnyWords } from '../model/words.ts';
import { optionLists, originOf } from '../output/policy.ts';
import { writeCsv } from '../output/csv.ts';
import type { EditableType } from '../settings/settings-of.ts';
import type { Texts } from '../texts/texts.ts';
import { asksForPersonalNumber } from './warnings.ts';

/** A kind of personal data. */
type DataCategory = 'contact' | 'identity' | 'freeText' | 'choice' | 'file' | 'date' | 'number' | 'statement' | 'fixed';

/** A part of the record of processing activities (GDPR Article 30). */
export interface RecordRow {
  readonly title: string;
  readonly content: readonly string[];
  /** Whether someone has to write it. */
  readonly isMissing: boolean;
}

/** The category of what a field of each type asks for; notes and groups ask nothing. */
const categoryOfType: Readonly<Record<EditableType, DataCategory | undefined>> = {
  text: 'freeText',
  textarea: 'freeText',
  email: 'contact',
  tel: 'contact',
  number: 'number',
  date: 'date',
  radio: 'choice',
  select: 'choice',
  checkboxes: 'choice',
  checkbox: 'statement',
  file: 'file',
  hidden: 'fixed',
  note: undefined,
  group: undefined,
};

/** The category of what a question asks for. */
function categoryOf({ type, field }: OutlineEntry): DataCategory | undefined {
  const purpose = asText(field['autocomplete']);
  if (/^(?:name|given-name|family-name|bday|organization)/.test(purpose)) return 'identity';
  if (purpose !== '' && purpose !== 'off') return 'contact';
  if (isCustom({ type })) return 'freeText';
  return categoryOfType[type as EditableType]; // any other type has none
}

/** Creates the record of what a form does with personal data. */
export function createRecord({ config }: EditorDocument, t: Texts, language: string): readonly RecordRow[] {
  const words = t.record30;
  const privacy = asObject(config['privacy']);
  const own = (key: string): string => readAnyWords(privacy[key], language);
  const row = (title: string, ...content: readonly string[]): RecordRow => {
    const written = content.filter((text) => text !== '' && !text.includes('['));
    return { title, content: content.filter(Boolean), isMissing: written.length === 0 };
  };
  return [
    row(words.controller, own('controller')),
    row(words.officer, own('officer')),
    row(words.purpose, own('purpose')),
    row(words.basis, own('basis')),
    row(words.people, words.peopleText),
    row(words.categories, ...categoriesIn(config, t, language)),
    row(words.page, ...pageFacts(config, t)),
    row(words.recipients, own('recipients'), ...endpointsOf(config)),
    row(words.transfers, own('transfers')),
    row(words.retention, own('retention')),
    row(words.security, ...securityOf(config, t)),
    ...dpiaRows(config, t, language),
  ];
}

function categoriesIn(config: JsonObject, t: Texts, language: string): readonly string[] {
  const byCategory = new Map<DataCategory, string[]>();
  for (const entry of questionsOf(config)) {
    const category = categoryOf(entry);
    if (category === undefined) continue;
    byCategory.set(category, [...(byCategory.get(category) ?? []), labelOf(entry.field, language)]);
  }
  return [...byCategory].map(([category, labels]) => `${t.record30.category[category]}: ${labels.join(', ')}`);
}

const pageKeys = ['url', 'title', 'language', 'referrer', 'viewport', 'version'] as const;

function pageFacts(config: JsonObject, t: Texts): readonly string[] {
  const page = asObject(config['page']);
  const sent = pageKeys.filter((key) => page[key] !== false).map((key) => t.record30.pageFacts[key]);
  const query = asList(page['query']).map(asText);
  return [
    ...sent,
    ...(query.length > 0 ? [`${t.record30.pageFacts.query}: ${query.join(', ')}`] : []),
    ...(config['spamHints'] === true ? [t.record30.pageFacts.openedAt] : []),
  ];
}

const endpointsOf = (config: JsonObject): readonly string[] => [
  asText(config['endpoint']),
  ...Object.entries(asObject(config['endpoints'])).map(([name, address]) => `${name}: ${asText(address)}`),
];

function securityOf(config: JsonObject, t: Texts): readonly string[] {
  const draft = asText(config['draft']) || defaults.draft;
  const minutes = typeof config['draftMinutes'] === 'number' ? config['draftMinutes'] : defaults.draftMinutes;
  const words = t.record30;
  const others = otherOrigins(config);
  const hasCookies = config['credentials'] === 'include';
  const facts =
    others.length === 0 && !hasCookies
      ? [words.securityText]
      : [
          words.noTracking,
          hasCookies ? words.cookies : words.noCookies,
          others.length === 0 ? words.noThirdParty : words.thirdParty({ origins: others.join(', ') }),
        ];
  const describeSession = questionsOf(config).some(isKeptContact) ? words.draftWithContacts : words.draftSession;
  return [
    ...facts,
    draft === 'session' ? describeSession({ minutes }) : draft === 'memory' ? words.draftMemory : words.draftOff,
    config['warnOfPersonalNumbers'] === false ? words.noWarning : words.warning,
  ];
}

/** The origins of lists of options that no message is sent to. */
function otherOrigins(config: JsonObject): readonly string[] {
  const addresses = [asText(config['endpoint']), ...Object.values(asObject(config['endpoints'])).map(asText)];
  const own = new Set(["'self'", ...addresses.map(originOf)]);
  return [...new Set(optionLists(config).map(originOf))].filter((origin) => !own.has(origin));
}

/** Whether a draft has the answer to a question, although it asks for contact details. */
const isKeptContact = ({ type, field }: OutlineEntry): boolean =>
  field['draft'] === true && (type === 'email' || type === 'tel' || asText(field['autocomplete']) !== '');

/** Returns the signs that call for a data protection impact assessment (GDPR Article 35). */
function dpiaRows(config: JsonObject, t: Texts, language: string): readonly RecordRow[] {
  const questions = questionsOf(config);
  const signs = [
    questions.some(asksForPersonalNumber) && t.record30.signs.personalNumber,
    questions.some((entry) => categoryOf(entry) === 'freeText') && t.record30.signs.freeText,
    questions.some(({ type }) => type === 'file') && t.record30.signs.files,
    questions.some(({ field }) =>
      /(?:^|\P{L})(?:o?hälsa|sjuk|health|care(?!\p{L}))|vård|omsorg|socialtjänst/iu.test(
        `${labelOf(field, language)} ${JSON.stringify(asList(field['options']))}`,
      ),
    ) && t.record30.signs.sensitive,
    questions.some(({ field }) =>
      /barn|(?:^|\P{L})(?:elev|child|school)|skola/iu.test(
        `${labelOf(field, language)} ${JSON.stringify(asList(field['options']))}`,
      ),
    ) && t.record30.signs.children,
  ].filter((sign) => sign !== false);
  return [{ title: t.record30.dpia, content: signs.length === 0 ? [t.record30.noSigns] : signs, isMissing: false }];
}

/** Writes the record as CSV. */
export const recordAsCsv = (rows: readonly RecordRow[]): string =>
  writeCsv(rows.map(({ title, content }) => [title, content.join('\n')]));
