import type { FormLanguage } from '../contract/config/form-languages.ts';
import { mergeMessages } from './merge-messages.ts';
import type { FormMessages, Messages, SubmitMessages } from './messages.ts';

/** The texts of the submit feature. Not a table of `languages.ts`, whose digests every form loads. */
const submitTexts = {
  sv: () => import('./locales/sv/submit.entry.ts'),
  fi: () => import('./locales/fi/submit.entry.ts'),
  en: () => import('./locales/en/submit.entry.ts'),
  nb: () => import('./locales/nb/submit.entry.ts'),
  da: () => import('./locales/da/submit.entry.ts'),
  de: () => import('./locales/de/submit.entry.ts'),
  ar: () => import('./locales/ar/submit.entry.ts'),
} satisfies Record<FormLanguage, () => Promise<{ readonly messages: SubmitMessages }>>;

/** Adds the texts of the submit feature to those of a form. Rejects when the file cannot be loaded. */
export async function addSubmitMessages(form: FormMessages): Promise<Messages> {
  const { messages: submit } = await submitTexts[form.language as FormLanguage](); // set by the language's file
  return mergeMessages(form, submit);
}
