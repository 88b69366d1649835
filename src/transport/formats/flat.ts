import type { envelopeNames } from '../../contract/message/endpoint-names.ts';
import type { Answer } from '../../contract/values/parse-answer.ts';
import type { Submission } from '../../contract/message/submission.ts';
import type { SendOptions } from '../send.ts';
import { nameAt, type Encoded } from './format.ts';

/** A field as an HTML form sends it. */
export type FlatField = readonly [name: string, text: string];

/** A message as the fields of an HTML form: the answers, what is around them, what a config adds. Files go by themselves. */
export function flatFields({ values, ...envelope }: Submission, options: SendOptions): FlatField[] {
  const told = [
    ...Object.entries(values).flatMap(([name, answer]) => textsOf(answer).map((text) => [name, text] as const)),
    ...Object.entries(around(envelope)).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])),
  ];
  return withExtras(
    told.flatMap(([name, text]) => {
      const other = nameAt(name, options);
      return other === undefined ? [] : [[other, text]];
    }),
    options,
  );
}

/** Adds the fields that a config adds; what a message itself says goes before. */
export function withExtras(told: readonly FlatField[], { extraFields = {} }: SendOptions): FlatField[] {
  const names = new Set(told.map(([name]) => name));
  return [...told, ...Object.entries(extraFields).filter(([name]) => !names.has(name))];
}

/** The texts that an answer is made of; none for files. */
export const textsOf = (answer: Answer): string[] =>
  [answer].flat().flatMap((part) => (typeof part === 'object' ? [] : [String(part)]));

/** Whether the endpoint gets nothing to know a repeat by. */
export const hasNoId = (options: SendOptions): Pick<Encoded, 'isNotIdempotent'> =>
  nameAt('_id', options) === undefined ? { isNotIdempotent: true } : {};

type Around = Readonly<Record<(typeof envelopeNames)[number], string | undefined>>;

function around({ id, form, language, sentAt, page }: Omit<Submission, 'values'>): Around {
  return {
    _id: id,
    _form: form,
    _language: language,
    _sentAt: sentAt,
    _page: page.url,
    _title: page.title,
    _pageLanguage: page.language,
    _referrer: page.referrer,
    _viewport: page.viewport && `${page.viewport.width}x${page.viewport.height}`,
    _version: page.version,
  };
}
