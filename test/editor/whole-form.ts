import type { JsonObject } from '../../src/editor/model/edit-json.ts';

/** A form with each kind of control that the editor has. */
export const whole: JsonObject = {
  preset: 'kontakt',
  endpoint: 'https://www.example.se/synpunkter',
  languages: ['sv', 'fi'],
  accent: '#0b6048',
  endpoints: { skola: 'https://www.example.se/skola' },
  extraFields: { kalla: 'webb' },
  answerWithin: { days: 10 },
  texts: { send: 'Skicka in' },
  privacy: { controller: 'Kommunstyrelsen' },
  moreFields: [
    {
      type: 'group',
      label: 'Mer',
      fields: [
        { type: 'note', text: 'Läs det här' },
        { type: 'file', name: 'bild', label: 'Bild' },
      ],
    },
    {
      type: 'radio',
      name: 'skola',
      label: 'Skola',
      showWhen: {
        any: [
          { field: 'kind', is: 'klagomal' },
          { field: 'kind', in: ['berom', 'fraga'] },
        ],
      },
      options: [
        { value: 'a', label: 'A', notice: 'Hej', endpoint: 'skola' },
        { value: 'b', label: 'B', redirect: { text: 'Inte här', link: { href: 'tel:112', text: 'Ring' } } },
      ],
    },
  ],
  colour: 'blue',
};

/** The parts that are closed at first. */
export const openParts = [
  'endpoint-more',
  'privacy-more',
  'privacy-kept',
  'policy',
  'own-texts',
  'rehearsal',
  'sent',
  'spoken',
  'option-moreFields.1-1',
  'more-moreFields.1',
];
