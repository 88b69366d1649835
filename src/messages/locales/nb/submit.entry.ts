import { counting } from '../../counting.ts';
import type { SubmitMessages } from '../../messages.ts';

const { plural, number } = counting('nb');

/** Norwegian, Bokmål. */
export const messages: SubmitMessages = {
  charactersLeft: ({ count }) => `${number(count)} tegn igjen`,
  charactersAtMost: ({ count }) => (count === 0 ? 'Ingen tegn igjen' : `Høyst ${number(count)} tegn igjen`),
  charactersTooMany: ({ count }) => `${number(count)} tegn for mye`,
  textTooLong: 'Teksten er for lang',
  errorSummary: ({ count }) => plural(count, { one: 'Ett svar må rettes', other: '# svar må rettes' }),
  error: 'Feil:',
  errors: {
    required: ({ label }) => `Fyll ut «${label}»`,
    tooLong: ({ max, length }) =>
      max === undefined || length === undefined
        ? 'Teksten er for lang. Kort den ned.'
        : `Kort ned teksten til høyst ${number(max)} tegn. Nå har den ${number(length)} tegn.`,
    notEmail: () => 'Skriv en fullstendig e-postadresse, for eksempel navn@example.com',
    notPhone: () => 'Skriv et telefonnummer med retningsnummer, for eksempel 070-174 06 05 eller +46 70 174 06 05',
    notPostcode: () => 'Skriv et postnummer, for eksempel 612 80',
    notOption: ({ label }) => `Velg ett av alternativene for «${label}»`,
    badCharacters: () => 'Teksten inneholder tegn som ikke kan sendes. Skriv den på nytt med vanlige tegn.',
    excess: ({ excess, label }) => `Fjern «${excess}» fra «${label}»`,
    unexpected: () =>
      'Skjemaet er endret. Kopier teksten din, last inn siden på nytt og prøv igjen. Kontakt oss på en annen måte hvis det ikke hjelper.',
    invalid: ({ label }) => `Kontroller «${label}»`,
  },
  retrying: 'Det tar tid. Vi prøver igjen …',
  online: ({ send }) => `Du er på nett igjen. Det du har skrevet, er fortsatt her. Trykk på ${send}.`,
  unsure: 'Vi vet ikke om meldingen kom fram',
  failures: {
    network: ({ send }) =>
      `Vi fikk ingen bekreftelse fra mottakeren. Det du har skrevet, er fortsatt her. Trykk på ${send} for å prøve igjen.`,
    timeout: ({ send }) =>
      `Mottakeren svarte ikke i tide. Det du har skrevet, er fortsatt her. Trykk på ${send} for å prøve igjen.`,
    invalid: ({ send }) => `Noen svar ble ikke godtatt. Rett dem og trykk på ${send} igjen.`,
    conflict: ({ send }) =>
      `En tidligere melding fra deg er allerede mottatt. Trykk på ${send} hvis du vil sende denne også.`,
    tooLarge: ({ send }) =>
      `Meldingen er for stor. Kort ned teksten, eller fjern filer hvis du har lagt ved noen, og trykk på ${send} igjen.`,
    unsupported: ({ send }) =>
      `Mottakeren kan ikke ta imot meldingen slik den er. Har du lagt ved filer? Fjern dem og trykk på ${send} igjen, eller kontakt oss på en annen måte.`,
    busy: ({ send }) =>
      `Det er sendt mange meldinger på kort tid. Det du har skrevet, er fortsatt her. Vent litt og trykk på ${send} igjen.`,
    unavailable: ({ send }) =>
      `Det er en midlertidig feil hos mottakeren. Det du har skrevet, er fortsatt her. Vent litt og trykk på ${send} igjen.`,
    refused: () => 'Mottakeren tok ikke imot meldingen. Kopier teksten din og kontakt oss på en annen måte.',
    unconfigured: () => 'Skjemaet kan ikke brukes ennå. Kontakt oss på en annen måte.',
  },
  resendSafe: 'Hvis meldingen allerede er kommet fram, regnes den likevel bare én gang.',
  resendUnsafe: 'Hvis du sender igjen, kan meldingen komme fram to ganger.',
  contactPage: 'Du finner kontaktopplysningene våre på kommunens nettsted.',
  contactLink: 'Kontakt oss',
  draftRestored: ({ clear }) => `Det du skrev tidligere, er fortsatt her. Trykk på «${clear}» hvis du vil slette det.`,
  receipt: {
    heading: 'Takk, vi har mottatt meldingen din',
    reference: 'Referansenummer',
    save: 'Ta vare på referansenummeret. Oppgi det hvis du kontakter oss om meldingen.',
    receivedAt: 'Mottatt',
    next: 'Hva skjer nå?',
    sent: 'Dette sendte du',
    again: 'Send en melding til',
  },
  clear: {
    button: 'Tøm skjemaet',
    ask: 'Vil du slette alt du har skrevet?',
    yes: 'Ja, slett',
    no: 'Nei, behold',
    done: 'Det du skrev, er slettet',
  },
  saveCopy: {
    print: 'Skriv ut',
    notPrinted: () => 'Teksten kunne ikke skrives ut. Last den ned i stedet.',
    copied: 'Teksten er kopiert',
    failed: () => 'Teksten kunne ikke kopieres. Last den ned i stedet.',
    download: 'Last ned teksten',
    fileName: 'melding',
  },
  defaultForm: {
    nextSteps:
      'Vi registrerer meldingen din og sender den videre til rett område i kommunen. Har du bedt om svar, tar vi kontakt på den måten du har valgt.',
    kind: { required: 'Velg hva du vil gjøre' },
    department: { required: 'Velg hvilket område det gjelder. Velg «Vet ikke» hvis du er usikker.' },
    description: { required: 'Beskriv hva saken gjelder' },
    answerVia: { required: 'Velg hvordan du vil ha svar' },
    name: { required: 'Skriv navnet ditt, slik at brevet kommer fram' },
    email: { required: 'Skriv e-postadressen din, for eksempel navn@example.com' },
    phone: { required: 'Skriv telefonnummeret ditt, for eksempel 070-174 06 05 eller +46 70 174 06 05' },
    street: { required: 'Skriv gateadressen din' },
    postcode: { required: 'Skriv postnummeret ditt' },
    town: { required: 'Skriv poststedet ditt' },
  },
};
