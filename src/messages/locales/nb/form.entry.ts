import type { Messages } from '../../messages.ts';
import { counting } from '../../counting.ts';

const { plural, number } = counting('nb');

/** Norwegian, Bokmål. */
export const messages: Messages = {
  language: 'nb',
  unreviewed: true,
  close: 'Lukk',
  requiredNote: 'Felt merket med en hake må fylles ut',
  required: 'må fylles ut',
  choose: 'Velg',
  charactersLeft: ({ count }) => `${number(count)} tegn igjen`,
  charactersAtMost: ({ count }) => `Høyst ${number(count)} tegn igjen`,
  charactersTooMany: ({ count }) => `${number(count)} tegn for mye`,
  textTooLong: 'Teksten er for lang',
  errorSummary: ({ count }) => plural(count, { one: 'Ett svar må rettes', other: '# svar må rettes' }),
  error: 'Feil:',
  errors: {
    required: ({ label }) => `Fyll ut «${label}»`,
    tooLong: ({ max, length }) => `Kort ned teksten til høyst ${number(max)} tegn. Nå har den ${number(length)} tegn.`,
    notEmail: () => 'Skriv en fullstendig e-postadresse, for eksempel navn@example.com',
    notPhone: () => 'Skriv et telefonnummer med retningsnummer, for eksempel 070-174 06 05 eller +46 70 174 06 05',
    notPostcode: () => 'Skriv et postnummer, for eksempel 612 80',
    notOption: ({ label }) => `Velg ett av alternativene for «${label}»`,
    excess: ({ excess, label }) => `Fjern «${excess}» fra «${label}»`,
    unexpected: () => 'Skjemaet er endret. Kopier teksten din, last inn siden på nytt og prøv igjen.',
    invalid: ({ label }) => `Kontroller «${label}»`,
  },
  send: 'Send',
  sending: 'Sender …',
  retrying: 'Det tar tid. Vi prøver igjen …',
  online: 'Du er på nett igjen. Det du har skrevet, er her fortsatt. Trykk på Send.',
  failure: 'Meldingen er ikke sendt',
  unsure: 'Vi vet ikke om meldingen kom fram',
  failures: {
    offline:
      'Du har ingen internettforbindelse. Det du har skrevet, er fortsatt her. Trykk på Send når du er på nett igjen.',
    network:
      'Vi fikk ikke kontakt med mottakeren. Det du har skrevet, er fortsatt her. Trykk på Send for å prøve igjen.',
    timeout: 'Mottakeren svarte ikke i tide. Det du har skrevet, er fortsatt her. Trykk på Send for å prøve igjen.',
    invalid: 'Noen svar ble ikke godtatt. Rett dem og trykk på Send igjen.',
    conflict: 'En tidligere melding fra deg er allerede mottatt. Trykk på Send hvis du vil sende denne også.',
    tooLarge: 'Meldingen er for stor. Kort ned teksten og trykk på Send igjen.',
    unsupported:
      'Mottakeren kan ikke ta imot meldingen slik den er. Har du lagt ved filer? Fjern dem og trykk på Send igjen, eller kontakt oss på en annen måte.',
    busy: 'Mange sender akkurat nå. Det du har skrevet, er fortsatt her. Vent litt og trykk på Send igjen.',
    unavailable:
      'Det er en midlertidig feil hos mottakeren. Det du har skrevet, er fortsatt her. Vent litt og trykk på Send igjen.',
    refused: 'Mottakeren tok ikke imot meldingen. Kopier teksten din og kontakt oss på en annen måte.',
    incomplete:
      'En del av skjemaet kunne ikke hentes. Det du har skrevet, er fortsatt her. Kontroller forbindelsen og trykk på Send igjen.',
    unconfigured: 'Skjemaet er ikke klart og kan ikke sendes. Kontakt oss på en annen måte.',
  },
  receipt: {
    heading: 'Takk, vi har mottatt meldingen din',
    reference: 'Referansenummer',
    receivedAt: 'Mottatt',
    next: 'Hva skjer nå?',
    sent: 'Dette sendte du',
    again: 'Send en til',
  },
  clear: {
    button: 'Tøm',
    ask: 'Vil du slette alt du har skrevet?',
    yes: 'Ja, slett',
    no: 'Nei, behold',
    done: 'Det du skrev, er slettet',
  },
  saveCopy: {
    print: 'Skriv ut',
    notPrinted: 'Teksten kunne ikke skrives ut. Last den ned i stedet.',
    copy: 'Kopier teksten',
    copied: 'Teksten er kopiert',
    failed: 'Teksten kunne ikke kopieres. Last den ned i stedet.',
    download: 'Last ned teksten',
    fileName: 'melding',
  },
  defaultForm: {
    heading: 'Kontaktskjema',
    nextSteps:
      'Vi registrerer meldingen din og sender den videre til rett område i kommunen. Har du bedt om svar, tar vi kontakt på den måten du har valgt.',
    kind: {
      label: 'Jeg vil:',
      required: 'Velg hva du vil gjøre',
      options: {
        synpunkt: 'Gi en tilbakemelding',
        klagomal: 'Klage på noe',
        berom: 'Gi ros',
        forslag: 'Komme med et forslag',
        fraga: 'Stille et spørsmål',
        felanmalan: 'Melde en feil',
        sidfel: 'Melde en feil på denne siden',
        tillganglighet: 'Melde fra om dårlig tilgjengelighet',
        annat: 'Noe annet',
      },
    },
    department: {
      label: 'Hvilket område gjelder det?',
      required: 'Velg hvilket område det gjelder, eller Vet ikke',
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
      hint: 'Det du sender, blir et offentlig dokument (allmän handling) som andre kan få lese. Ikke skriv personnumre eller sensitive opplysninger.',
      required: 'Beskriv hva saken gjelder',
    },
    answerVia: {
      label: 'Jeg vil ha svar via:',
      hint: 'Du kan være anonym, men da kan vi verken svare deg eller stille spørsmål.',
      required: 'Velg hvordan du vil ha svar',
      options: { email: 'E-post', phone: 'Telefon', letter: 'Brev', none: 'Ikke svar, jeg vil være anonym' },
    },
    personal: 'Personopplysninger:',
    name: { label: 'Navn', required: 'Skriv navnet ditt, slik at brevet kommer fram' },
    email: { label: 'E-postadresse', required: 'Skriv e-postadressen din, for eksempel navn@example.com' },
    phone: {
      label: 'Telefonnummer',
      required: 'Skriv telefonnummeret ditt, for eksempel 070-174 06 05 eller +46 70 174 06 05',
    },
    phoneTime: { label: 'Når passer det at vi ringer?', hint: 'For eksempel hverdager etter klokka 15' },
    street: { label: 'Gateadresse', required: 'Skriv gateadressen din' },
    postcode: { label: 'Postnummer', required: 'Skriv postnummeret ditt' },
    town: { label: 'Poststed', required: 'Skriv poststedet ditt' },
  },
};
