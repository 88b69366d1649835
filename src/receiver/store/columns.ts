import { hash } from 'node:crypto';
import type { SqlValue } from './operation.ts';
import type { Message } from './store.ts';

/** The columns of a message that are not derived from others by the database, without its number. */
export const messageColumns = [
  'id',
  'year',
  'number',
  'received_at',
  'form',
  'version',
  'language',
  'page_url',
  'page_title',
  'sent_at',
  'digest',
  'answers',
  'page',
  'answer_by',
  'suspicions',
  'same_as',
  'kind',
  'department',
  'answer_via',
  'page_path',
  'text_hash',
  'search_text',
] as const;

/**
 * Returns the values of {@link messageColumns}.
 *
 * @param columns - What {@link searchColumns} returns for the message, which takes longer than the rest.
 */
export function messageRow(
  message: Message,
  number: number,
  columns: ReturnType<typeof searchColumns>,
  sameAs?: string,
): readonly SqlValue[] {
  const {
    id,
    receivedAt,
    form,
    version,
    language,
    page,
    sentAt,
    contentHash,
    values,
    answerBy,
    suspicions = [],
  } = message;
  return [
    id,
    swedishYear(receivedAt),
    number,
    receivedAt.toISOString(),
    form,
    version,
    language,
    textOrNull(page.url),
    textOrNull(page.title),
    sentAt,
    contentHash,
    JSON.stringify(values),
    JSON.stringify(page),
    answerBy ?? null,
    suspicions.join(' '),
    sameAs ?? null,
    ...Object.values(columns),
  ];
}

/** The shortest text that two senders do not write by chance, in characters. */
const minHashed = 20;

/**
 * Returns the columns that messages are searched and sorted by.
 *
 * @param freeText - See `Message.freeText`.
 */
export function searchColumns(values: object, url: unknown, freeText?: string) {
  const answers: Partial<Record<string, unknown>> = { ...values };
  const texts = Object.values(answers).flatMap((value) => (typeof value === 'string' ? fold(value) : []));
  const text = freeText === undefined ? longestOf(texts) : fold(freeText);
  return {
    kind: textOrNull(answers['kind']),
    department: textOrNull(answers['department']),
    answer_via: textOrNull(answers['answerVia']),
    page_path: typeof url === 'string' ? textOrNull(URL.parse(url)?.pathname) : null,
    text_hash: text.length < minHashed ? null : hash('sha256', text),
    search_text: toText(texts.join('\n')),
  };
}

/** Returns the longest text; empty if there is none. */
export const longestOf = (texts: readonly string[]): string =>
  texts.reduce((one, other) => (other.length > one.length ? other : one), '');

/** Returns a text in the form that is searched: without differences of case, width and spacing. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/** Without what PostgreSQL cannot store: NUL, and half a surrogate pair. */
export const toText = (text: string): string => text.replaceAll('\0', '').toWellFormed();

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? toText(value) : null);

const hourMs = 3_600_000;

/** Returns the year that a message is counted in: where it changes, Sweden is an hour ahead of UTC. */
export const swedishYear = (date: Date): number => new Date(date.getTime() + hourMs).getUTCFullYear();

/** Returns the reference that the database derives from a year and a number. */
export const referenceOf = (year: number, number: number): string => `SYN-${year}-${String(number).padStart(6, '0')}`;
