import { readFileSync } from 'node:fs';
import { pageWith, tagWith } from '../e2e/site.ts';

const text = { type: 'text', name: 'text', label: 'Text', required: true };
const streets = Array.from({ length: 20 }, (_, index) => ({ value: `g${index}`, label: `Gata ${index}` }));

const redirect = {
  text: 'Fel anmäler du i e-tjänsten.',
  link: { href: 'https://e.example.se/fel', text: 'Anmäl fel' },
};

/** The forms of the journeys by their path; each has an endpoint of its own. */
const forms: Readonly<Record<string, object>> = {
  text: { fields: [text] },
  lista: {
    fields: [
      { type: 'select', name: 'place', label: 'Plats', options: streets },
      { type: 'text', name: 'text', label: 'Text' },
    ],
  },
  villkor: {
    fields: [
      {
        type: 'radio',
        name: 'reply',
        label: 'Vill du ha svar?',
        required: true,
        options: [
          { value: 'yes', label: 'Ja' },
          { value: 'no', label: 'Nej', notice: 'Då kan vi inte ställa frågor till dig.' },
          { value: 'fault', label: 'Nej, något är trasigt', redirect },
        ],
      },
      {
        type: 'email',
        name: 'email',
        label: 'E-postadress',
        required: true,
        showWhen: { field: 'reply', is: 'yes' },
      },
      { type: 'textarea', name: 'text', label: 'Text' },
    ],
  },
  personnummer: { fields: [{ ...text, type: 'textarea' }], warnOfPersonalNumbers: true },
  sprak: { languages: ['sv', 'en'], fields: [{ ...text, label: { sv: 'Text', en: 'Words' } }] },
  bilagor: { fields: [text, { type: 'file', name: 'files', label: 'Bilagor', maxSize: 0.01 }] },
  langd: { fields: [{ ...text, type: 'textarea', maxLength: 30 }] },
  ris: { preset: 'ris-och-ros' },
};

/** The configs of the forms, by their path. */
export const configs = Object.fromEntries(
  Object.entries(forms).map(([name, form]) => [`/${name}.json`, { form: name, endpoint: `/till-${name}`, ...form }]),
);

const tagOf = (config: string, attributes = ''): string =>
  `<script src="/widget/synpunkt.js" data-config="/${config}.json" async ${attributes}></script>`;

/** The pages of the journeys, by their path. */
export const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(forms).map((name) => [`/${name}`, pageWith(tagOf(name))])),
  '/standard': pageWith(tagWith()),
  '/arabiska': pageWith(tagWith(), { lang: 'ar' }),
  '/trasig': pageWith(tagOf('text', 'data-endpoint="/finns-inte"')),
  // A page in answer to a message is no confirmation.
  '/osaker': pageWith(tagOf('text', 'data-endpoint="/text"')),
  '/tunnel': pageWith(`<script src="/tunnel.js"></script>${tagOf('text')}`),
  '/infogad': pageWith(tagOf('text', 'data-target="#plats"'), { body: '<div id="plats"></div>' }),
  '/utan': readFileSync(new URL('control.html', import.meta.url), 'utf8'),
};

export const scripts: Readonly<Record<string, string>> = {
  '/tunnel.js': readFileSync(new URL('tunnel.js', import.meta.url), 'utf8'),
  '/control.js': readFileSync(new URL('control.js', import.meta.url), 'utf8'),
};
