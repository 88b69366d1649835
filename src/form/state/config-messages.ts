import type { FormLanguage } from '../../contract/config/form-languages.ts';
import type { Form } from '../../contract/config/form.ts';
import { localeOf } from '../../messages/format.ts';
import { loadAnyMessages, loadConfigMessages } from '../../messages/languages.ts';
import { messages as en } from '../../messages/locales/en/config-shown.ts';
import { messages as fi } from '../../messages/locales/fi/config-shown.ts';
import { messages as sv } from '../../messages/locales/sv/config-shown.ts';
import { mergeMessages } from '../../messages/merge-messages.ts';
import type { AllMessages, Messages, ShownConfigMessages } from '../../messages/messages.ts';
import { hasLazyView } from '../fields/further-views.ts';

type Params = Readonly<Record<string, string | number>>;

/** A message with parameters. */
type Format = (params: Params) => string;

/** The texts that come with the code, so that a form in the language of most pages needs no request of its own for them. */
const shownMessages: Readonly<Partial<Record<FormLanguage, ShownConfigMessages>>> = { sv, fi, en };

/** Loads the messages of a form until it is sent. The others are added by {@link completeMessages}, and not read before. */
export async function loadShownMessages(language: FormLanguage, form: Form): Promise<AllMessages> {
  const shown = hasLazyView(form.fields) ? undefined : shownMessages[language];
  const [messages, more] = await Promise.all([loadAnyMessages(language), shown ?? loadConfigMessages(language)]);
  return replaceMessages(mergeMessages(messages, more) as unknown as AllMessages, form);
}

/** Loads the messages of a form that only sending needs, beside those of the submit feature. */
export async function completeMessages(
  loading: Promise<Messages>,
  form: Pick<Form, 'texts'>,
  language: FormLanguage,
): Promise<AllMessages> {
  const [messages, more] = await Promise.all([loading, loadConfigMessages(language)]);
  return replaceMessages(mergeMessages(messages, more), form);
}

/** Replaces the messages that a form has texts of its own for. */
function replaceMessages(messages: AllMessages, { texts }: Pick<Form, 'texts'>): AllMessages {
  const { language } = messages;
  return Object.entries(texts).reduce((replaced, [key, text]) => {
    // A text that lacks the form's language is ignored: another language would not help.
    const words = typeof text === 'object' ? text[language] : text;
    return typeof words === 'string' ? replaceMessage(replaced, key.split('.'), words, language) : replaced;
  }, messages);
}

/** Replaces the message at a path; one that takes parameters is written with placeholders as `{count}`. */
function replaceMessage<Group extends object>(
  messages: Group,
  path: readonly string[],
  words: string,
  language: string,
): Group {
  const [key, ...rest] = path;
  const message: unknown = key === undefined ? undefined : messages[key as keyof Group]; // undefined if it is no key
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
