import type { FormMessages } from '../../messages.ts';

/** Danish. */
export const messages: FormMessages = {
  language: 'da',
  unreviewed: true,
  close: 'Luk',
  requiredNote: 'Felter med et flueben skal udfyldes',
  required: 'skal udfyldes',
  choose: 'Vælg',
  send: 'Send',
  sending: 'Sender …',
  failure: 'Din besked er ikke sendt',
  failures: {
    offline: ({ send }) =>
      `Du har ingen internetforbindelse. Det, du har skrevet, er her stadig. Tryk på ${send}, når du er online igen.`,
    incomplete: ({ send }) =>
      `En del af formularen kunne ikke hentes eller køres. Det, du har skrevet, er her stadig. Tryk på ${send} igen, eller genindlæs siden. Kontaktoplysninger skal du i så fald udfylde igen.`,
  },
  saveCopy: { copy: 'Kopiér teksten' },
  defaultForm: {
    heading: 'Kontaktformular',
    kind: {
      label: 'Jeg vil gerne:',
      hint: 'Ring 112, hvis der er fare for liv. Vil du klage over en afgørelse? Følg vejledningen i afgørelsen. Det kan ikke gøres her.',
      options: {
        synpunkt: 'Sige min mening',
        klagomal: 'Fortælle om noget, jeg er utilfreds med',
        berom: 'Give ros',
        forslag: 'Komme med et forslag',
        fraga: 'Stille et spørgsmål',
        felanmalan: 'Melde en fejl',
        sidfel: 'Gøre opmærksom på en fejl på siden',
        tillganglighet: 'Gøre opmærksom på manglende tilgængelighed',
        annat: 'Noget andet',
      },
    },
    department: {
      label: 'Hvilket område drejer det sig om?',
      options: {
        'barn-utbildning': 'Børn og uddannelse',
        'vard-omsorg': 'Pleje og omsorg',
        'stod-socialtjanst': 'Støtte og sociale tilbud',
        'bygga-bo-miljo': 'Byggeri, bolig og miljø',
        'trafik-gator-parker': 'Trafik, gader og parker',
        'vatten-avlopp-avfall': 'Vand, spildevand og affald',
        'kultur-fritid-idrott': 'Kultur, fritid og idræt',
        'naringsliv-arbete': 'Erhverv og arbejde',
        'kommun-politik': 'Kommune og politik',
        webbplatsen: 'Hjemmesiden',
        'vet-inte': 'Ved ikke',
      },
    },
    description: {
      label: 'Beskrivelse af sagen:',
      hint: 'Det, du sender, bliver et offentligt dokument (allmän handling), som andre kan få adgang til at læse. Skriv ikke personnumre eller følsomme oplysninger, for eksempel om helbred.',
    },
    answerVia: {
      label: 'Jeg vil gerne have svar via:',
      hint: 'Du kan være anonym, men så kan vi hverken svare dig eller stille spørgsmål.',
      options: { email: 'E-mail', phone: 'Telefon', letter: 'Brev', none: 'Intet svar, jeg vil være anonym' },
    },
    personal: 'Personoplysninger:',
    name: { label: 'Navn' },
    email: { label: 'E-mailadresse' },
    phone: {
      label: 'Telefonnummer',
    },
    phoneTime: { label: 'Hvornår må vi ringe til dig?', hint: 'For eksempel på hverdage efter klokken 15' },
    street: { label: 'Gade og husnummer' },
    postcode: { label: 'Postnummer' },
    town: { label: 'By' },
  },
};
