/** Streets of a town; that many make the list one to search in. */
const streets = [
  'Ankargatan',
  'Björkgatan',
  'Björktorget',
  'Brogatan',
  'Ekvägen',
  'Fiskargränd',
  'Hamngatan',
  'Hantverkaregatan',
  'Kvarngatan',
  'Kyrkbacken',
  'Lindgatan',
  'Parkvägen',
  'Skolgatan',
  'Slottsbacken',
  'Stationsgatan',
  'Storgatan',
  'Trädgårdsgatan',
  'Västra Strandvägen',
];

/** A form with every type of field, and with everything that a config may add around them, in three languages. */
export const allotmentForm = {
  form: 'odlingslott',
  endpoint: '/odlingslott',
  languages: ['sv', 'fi', 'en'],
  heading: { sv: 'Sök en odlingslott', fi: 'Hae viljelypalstaa', en: 'Apply for an allotment' },
  nextSteps: {
    sv: 'Vi läser din ansökan och hör av oss när det finns en ledig lott.',
    fi: 'Luemme hakemuksesi ja otamme yhteyttä, kun palsta vapautuu.',
    en: 'We read your application and get in touch when a plot is free.',
  },
  answerWithin: { days: 10, when: { field: 'kind', filled: true } },
  fields: [
    {
      type: 'note',
      text: {
        sv: 'Lotterna lämnas ut i april.\nDu kan söka hela året.',
        fi: 'Palstat jaetaan huhtikuussa.\nVoit hakea koko vuoden.',
        en: 'Plots are handed out in April.\nYou can apply all year round.',
      },
    },
    { type: 'hidden', name: 'channel', value: 'webb' },
    {
      type: 'radio',
      name: 'kind',
      label: { sv: 'Jag vill:', fi: 'Haluan:', en: 'I want to:' },
      required: true,
      options: [
        { value: 'new', label: { sv: 'Söka en lott', fi: 'Hakea palstaa', en: 'Apply for a plot' } },
        {
          value: 'change',
          label: { sv: 'Byta lott', fi: 'Vaihtaa palstaa', en: 'Change plots' },
          notice: {
            sv: 'Du behåller din lott tills du har fått en ny. Skriv dess nummer i beskrivningen.',
            fi: 'Pidät palstasi, kunnes saat uuden. Kirjoita palstan numero kuvaukseen.',
            en: 'You keep your plot until you have got another. Write its number in the description.',
          },
        },
        {
          value: 'fault',
          label: { sv: 'Anmäla fel på vattnet', fi: 'Ilmoittaa vesiviasta', en: 'Report a fault with the water' },
          redirect: {
            text: {
              sv: 'Fel på vattnet anmäler du i e-tjänsten Felanmälan. Är det bråttom ringer du vår jour.',
              fi: 'Ilmoita vesiviat Vikailmoitus-palvelussa. Kiireellisissä asioissa soita päivystykseen.',
              en: 'Faults with the water are reported in another service. If it is urgent, call our duty officer.',
            },
            link: {
              href: 'https://www.example.se/felanmalan',
              text: { sv: 'Gå till Felanmälan', fi: 'Siirry vikailmoitukseen', en: 'Go to fault reports' },
            },
          },
        },
      ],
    },
    {
      type: 'radio',
      name: 'before',
      display: 'buttons',
      label: { sv: 'Har du haft en lott förut?', fi: 'Onko sinulla ollut palsta?', en: 'Have you had a plot before?' },
      options: [
        { value: 'yes', label: { sv: 'Ja', fi: 'Kyllä', en: 'Yes' } },
        { value: 'no', label: { sv: 'Nej', fi: 'Ei', en: 'No' } },
      ],
    },
    {
      type: 'select',
      name: 'area',
      label: { sv: 'Vilket område?', fi: 'Mikä alue?', en: 'Which area?' },
      required: true,
      options: [
        {
          value: 'an',
          label: 'Åkanten',
          group: { sv: 'Norr om ån', fi: 'Joen pohjoispuoli', en: 'North of the river' },
        },
        {
          value: 'berg',
          label: 'Berget',
          group: { sv: 'Norr om ån', fi: 'Joen pohjoispuoli', en: 'North of the river' },
        },
        { value: 'dal', label: 'Dalen', group: { sv: 'Söder om ån', fi: 'Joen eteläpuoli', en: 'South of the river' } },
      ],
    },
    {
      type: 'select',
      name: 'street',
      label: { sv: 'Vilken gata bor du på?', fi: 'Millä kadulla asut?', en: 'Which street do you live in?' },
      required: true,
      options: streets.map((street) => ({ value: street, label: street })),
    },
    {
      type: 'number',
      name: 'size',
      label: { sv: 'Hur stor lott vill du ha?', fi: 'Kuinka suuren palstan haluat?', en: 'How large a plot?' },
      hint: { sv: 'Mellan 50 och 200 kvadratmeter', fi: '50–200 neliömetriä', en: 'From 50 to 200 square metres' },
      required: true,
      min: 50,
      max: 200,
      step: 1,
    },
    {
      type: 'date',
      name: 'from',
      label: { sv: 'Från vilken dag?', fi: 'Mistä päivästä alkaen?', en: 'From which day?' },
      min: '2026-04-01',
    },
    {
      type: 'checkboxes',
      name: 'crops',
      label: { sv: 'Vad vill du odla?', fi: 'Mitä haluat viljellä?', en: 'What do you want to grow?' },
      hint: { sv: 'Välj högst två', fi: 'Valitse enintään kaksi', en: 'Choose two at most' },
      required: true,
      maxChoices: 2,
      options: [
        { value: 'vegetables', label: { sv: 'Grönsaker', fi: 'Vihanneksia', en: 'Vegetables' } },
        { value: 'berries', label: { sv: 'Bär', fi: 'Marjoja', en: 'Berries' } },
        { value: 'flowers', label: { sv: 'Blommor', fi: 'Kukkia', en: 'Flowers' } },
      ],
    },
    {
      type: 'textarea',
      name: 'description',
      label: { sv: 'Vad vill du mer säga?', fi: 'Mitä muuta haluat kertoa?', en: 'What else do you want to say?' },
      publicRecord: true,
      required: true,
      maxLength: 120,
    },
    {
      type: 'file',
      name: 'pictures',
      label: { sv: 'Bilder', fi: 'Kuvat', en: 'Pictures' },
      maxFiles: 3,
      maxSize: 5,
    },
    {
      type: 'group',
      label: { sv: 'Dina uppgifter:', fi: 'Tietosi:', en: 'About you:' },
      hint: {
        sv: 'Vi använder dem bara för att svara dig.',
        fi: 'Käytämme niitä vain vastaamiseen.',
        en: 'We use these only to answer you.',
      },
      fields: [
        {
          type: 'text',
          name: 'name',
          label: { sv: 'Namn', fi: 'Nimi', en: 'Name' },
          autocomplete: 'name',
          required: true,
        },
        {
          type: 'email',
          name: 'email',
          label: { sv: 'E-postadress', fi: 'Sähköpostiosoite', en: 'E-mail address' },
          autocomplete: 'email',
          required: true,
        },
        {
          type: 'tel',
          name: 'phone',
          label: { sv: 'Telefonnummer', fi: 'Puhelinnumero', en: 'Phone number' },
          autocomplete: 'tel',
        },
      ],
    },
    {
      type: 'checkbox',
      name: 'rules',
      label: {
        sv: 'Jag har läst reglerna för odling',
        fi: 'Olen lukenut viljelyn säännöt',
        en: 'I have read the rules for growing',
      },
      required: true,
    },
  ],
  privacy: {
    controller: {
      sv: 'Tekniska nämnden i Ekängs kommun',
      fi: 'Ekängin kunnan tekninen lautakunta',
      en: 'Ekäng Council',
    },
    officer: 'dataskydd@ekang.example',
    purpose: { sv: 'Att lämna ut odlingslotter', fi: 'Viljelypalstojen jakaminen', en: 'To hand out allotments' },
    retention: { sv: 'Två år', fi: 'Kaksi vuotta', en: 'Two years' },
    link: {
      href: 'https://www.example.se/personuppgifter',
      text: { sv: 'Mer om personuppgifter', fi: 'Lisää henkilötiedoista', en: 'More about personal data' },
    },
  },
  contact: { phone: '08-465 004 00', email: 'kommun@ekang.example' },
};
