import { messages as de } from '../../src/messages/locales/de/form.entry.ts';
import { messages as en } from '../../src/messages/locales/en/form.entry.ts';
import { messages as sv } from '../../src/messages/locales/sv/form.entry.ts';
import { addSubmitMessages } from '../../src/messages/submit-messages.ts';
import { pageWith } from './site.ts';
import type { View } from './view.ts';

const tag = (target = ''): string =>
  `<script type="module" src="/widget/synpunkt.js" data-config="/resa.json" ${target}></script>`;

/** The pages of a journey, all with the same form. */
export const stations = {
  '/button': pageWith(tag()),
  '/other': pageWith(tag()),
  '/inline': pageWith(tag('data-target="#here"'), { body: '<div id="here"></div>' }),
};

/** The form of all journeys; the draft does not contain the e-mail address. */
export const config = {
  form: 'resa',
  endpoint: '/resa',
  language: 'sv',
  languages: ['sv', 'en', 'de'],
  contact: { phone: '0122-850 00' },
  fields: [
    { type: 'text', name: 'title', label: { sv: 'Rubrik', en: 'Title', de: 'Titel' } },
    { type: 'textarea', name: 'description', label: { sv: 'Text', en: 'Text', de: 'Text' }, required: true },
    {
      type: 'radio',
      name: 'kind',
      label: { sv: 'Jag vill', en: 'I want', de: 'Ich will' },
      options: ['ros', 'ris'].map((value) => ({ value, label: value })),
    },
    { type: 'email', name: 'email', label: { sv: 'E-post', en: 'E-mail', de: 'E-Mail' } },
  ],
};

/** The texts of the form. */
export const texts = {
  sv: await addSubmitMessages(sv),
  en: await addSubmitMessages(en),
  de: await addSubmitMessages(de),
};

/** A language of the form. */
export type Language = keyof typeof texts;
/** Values of the form, by field. */
export type Values = View['values'];

/** A message that the resident has tried to send. */
export interface Message {
  readonly content: string;
  readonly answers: Partial<Values>;
  readonly language: string;
  readonly page: string;
  isStored: boolean;
}

/** The state of a page that other pages do not share. */
export interface Visit {
  readonly address: string;
  email: string;
  language: Language;
  isOffline: boolean;
  /** Whether there was a draft when the page was left. */
  hadDraft: boolean;
  /** Whether the form of the page was seen with the draft in it. */
  hasReadDraft: boolean;
}
