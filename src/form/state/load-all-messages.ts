import type { Form } from '../../contract/config/form.ts';
import { localeOf } from '../../messages/format.ts';
import { loadAnyMessages, loadConfigMessages, type AnyLanguage } from '../../messages/languages.ts';
import type { AllMessages } from '../../messages/messages.ts';
import { addSubmitMessages, mergeMessages } from '../../messages/submit-messages.ts';

type Params = Readonly<Record<string, string | number>>;

/** A message with parameters. */
type Format = (params: Params) => string;

/** Loads every message in a language, and replaces those that the form has texts of its own for. */
export async function loadAllMessages(language: AnyLanguage, { texts }: Pick<Form, 'texts'>): Promise<AllMessages> {
  let messages: AllMessages = mergeMessages(
    ...(await Promise.all([loadAnyMessages(language).then(addSubmitMessages), loadConfigMessages(language)])),
  );
  for (const [key, text] of Object.entries(texts)) {
    // A text that lacks the form's language is ignored: another language would not help.
    const words = typeof text === 'object' ? text[language] : text;
    if (typeof words === 'string') messages = replaceMessage(messages, key.split('.'), words, language);
  }
  return messages;
}

/** Replaces the message at a path; one that takes parameters is written with placeholders as `{count}`. */
function replaceMessage<Messages extends object>(
  messages: Messages,
  path: readonly string[],
  words: string,
  language: string,
): Messages {
  const [key, ...rest] = path;
  const message: unknown = key === undefined ? undefined : messages[key as keyof Messages]; // undefined if it is no key
  if (key === undefined || message === undefined) return messages;
  if (typeof message === 'object' && message !== null) {
    return { ...messages, [key]: replaceMessage(message, rest, words, language) };
  }
  return {
    ...messages,
    [key]: typeof message === 'function' ? createMessage(words, language, message as Format) : words,
  };
}

/** The params of an issue, which an endpoint does not send. */
const issueParam = /\{(min|max|length|step|name)\}/g;

/** Creates a message from words with placeholders; ours replaces it where it would lack a number or a name. */
const createMessage =
  (words: string, language: string, original: Format) =>
  (params: Params): string => {
    if ([...words.matchAll(issueParam)].some(([, name = '']) => !Object.hasOwn(params, name))) return original(params);
    const { format } = new Intl.NumberFormat(localeOf(language));
    return words.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return typeof value === 'number' ? format(value) : (value ?? placeholder);
    });
  };
