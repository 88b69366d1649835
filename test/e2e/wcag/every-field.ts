/** A form with each type of field, in two languages. */
export const everyField = {
  form: 'alla',
  languages: ['sv', 'en'],
  heading: { sv: 'Alla sorters fält', en: 'Every type of field' },
  fields: [
    { type: 'note', text: { sv: 'Svara på det du vill.', en: 'Answer what you like.' } },
    {
      type: 'radio',
      name: 'about',
      label: { sv: 'Vad gäller det?', en: 'What is it about?' },
      required: true,
      options: [
        {
          value: 'park',
          label: { sv: 'En park', en: 'A park' },
          notice: { sv: 'Parker sköts av kommunen.', en: 'Parks are the municipality’s.' },
        },
        { value: 'road', label: { sv: 'En väg', en: 'A road' } },
      ],
    },
    {
      type: 'radio',
      name: 'good',
      label: { sv: 'Är det bra?', en: 'Is it good?' },
      display: 'buttons',
      options: [
        { value: 'yes', label: { sv: 'Ja', en: 'Yes' } },
        { value: 'no', label: { sv: 'Nej', en: 'No' } },
      ],
    },
    {
      type: 'checkboxes',
      name: 'when',
      label: { sv: 'När var det?', en: 'When was it?' },
      minChoices: 1,
      required: true,
      options: [
        { value: 'day', label: { sv: 'På dagen', en: 'By day' } },
        { value: 'night', label: { sv: 'På natten', en: 'By night' } },
      ],
    },
    {
      type: 'select',
      name: 'part',
      label: { sv: 'Var i kommunen?', en: 'Where?' },
      options: [
        { value: 'centre', label: { sv: 'Centrum', en: 'Centre' }, group: { sv: 'Tätort', en: 'Town' } },
        { value: 'land', label: { sv: 'Landsbygden', en: 'Countryside' }, group: { sv: 'Utanför', en: 'Outside' } },
      ],
    },
    {
      type: 'select',
      name: 'street',
      label: { sv: 'Vilken gata?', en: 'Which street?' },
      options: Array.from({ length: 20 }, (_, index) => ({ value: `g${index}`, label: `Gata ${index + 1}` })),
    },
    { type: 'number', name: 'count', label: { sv: 'Hur många?', en: 'How many?' }, min: 1, max: 9 },
    { type: 'date', name: 'day', label: { sv: 'Vilken dag?', en: 'Which day?' }, required: true },
    {
      type: 'group',
      label: { sv: 'Om dig', en: 'About you' },
      hint: { sv: 'Bara om du vill ha svar.', en: 'Only if you would like an answer.' },
      fields: [
        { type: 'text', name: 'name', label: { sv: 'Namn', en: 'Name' }, autocomplete: 'name' },
        { type: 'email', name: 'email', label: { sv: 'E-postadress', en: 'E-mail address' }, autocomplete: 'email' },
        { type: 'tel', name: 'phone', label: { sv: 'Telefonnummer', en: 'Phone number' }, autocomplete: 'tel' },
      ],
    },
    {
      type: 'textarea',
      name: 'text',
      label: { sv: 'Vad vill du säga?', en: 'What would you like to say?' },
      required: true,
      maxLength: 150,
      publicRecord: true,
    },
    { type: 'file', name: 'photo', label: { sv: 'Bilder', en: 'Pictures' } },
    { type: 'checkbox', name: 'publish', label: { sv: 'Ni får visa det på webbplatsen', en: 'You may show it' } },
  ],
  privacy: { controller: 'Kommunstyrelsen', retention: { sv: 'Två år', en: 'Two years' } },
  contact: {
    phone: '08-465 004 00',
    email: 'kommun@ekang.example',
    link: { href: '/kontakt.html', text: 'Besök oss' },
  },
};
