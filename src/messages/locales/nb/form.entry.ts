import type { FormMessages } from '../../messages.ts';

/** Norwegian, Bokmål. */
export const messages: FormMessages = {
  language: 'nb',
  unreviewed: true,
  close: 'Lukk',
  requiredNote: 'Felt merket med en hake må fylles ut',
  required: 'må fylles ut',
  choose: 'Velg',
  send: 'Send',
  sending: 'Sender …',
  failure: 'Meldingen er ikke sendt',
  failures: {
    offline: ({ send }) =>
      `Du har ingen internettforbindelse. Det du har skrevet, er fortsatt her. Trykk på ${send} når du er på nett igjen.`,
    incomplete: ({ send }) =>
      `En del av skjemaet kunne ikke hentes eller kjøres. Det du har skrevet, er fortsatt her. Trykk på ${send} igjen, eller last inn siden på nytt. Kontaktopplysninger må du da fylle ut på nytt.`,
  },
  saveCopy: { copy: 'Kopier teksten' },
  defaultForm: {
    heading: 'Kontaktskjema',
    kind: {
      label: 'Jeg vil:',
      hint: 'Ring 112 hvis det er fare for liv. Vil du klage på et vedtak? Følg veiledningen i vedtaket. Det kan ikke gjøres her.',
      options: {
        synpunkt: 'Gi en tilbakemelding',
        klagomal: 'Si fra om noe jeg er misfornøyd med',
        berom: 'Gi ros',
        forslag: 'Komme med et forslag',
        fraga: 'Stille et spørsmål',
        felanmalan: 'Melde fra om noe som er ødelagt',
        sidfel: 'Melde en feil på denne siden',
        tillganglighet: 'Melde fra om dårlig tilgjengelighet',
        annat: 'Noe annet',
      },
    },
    department: {
      label: 'Hvilket område gjelder det?',
      options: {
        'barn-utbildning': 'Barn og utdanning',
        'vard-omsorg': 'Pleie og omsorg',
        'stod-socialtjanst': 'Støtte og sosialtjenester',
        'bygga-bo-miljo': 'Bygg, bolig og miljø',
        'trafik-gator-parker': 'Trafikk, gater og parker',
        'vatten-avlopp-avfall': 'Vann, avløp og avfall',
        'kultur-fritid-idrott': 'Kultur, fritid og idrett',
        'naringsliv-arbete': 'Næringsliv og arbeid',
        'kommun-politik': 'Kommune og politikk',
        webbplatsen: 'Nettstedet',
        'vet-inte': 'Vet ikke',
      },
    },
    description: {
      label: 'Beskrivelse av saken:',
      hint: 'Det du sender, blir et offentlig dokument (allmän handling) som andre kan få lese. Ikke skriv svenske personnumre eller sensitive opplysninger, for eksempel om helse.',
    },
    answerVia: {
      label: 'Jeg vil ha svar via:',
      hint: 'Du kan være anonym, men da kan vi verken svare deg eller stille spørsmål.',
      options: { email: 'E-post', phone: 'Telefon', letter: 'Brev', none: 'Ikke noe svar, jeg vil være anonym' },
    },
    personal: 'Personopplysninger:',
    name: { label: 'Navn' },
    email: { label: 'E-postadresse' },
    phone: {
      label: 'Telefonnummer',
    },
    phoneTime: { label: 'Når passer det at vi ringer?', hint: 'For eksempel hverdager etter klokka 15' },
    street: { label: 'Gateadresse' },
    postcode: { label: 'Postnummer' },
    town: { label: 'Poststed' },
  },
};
