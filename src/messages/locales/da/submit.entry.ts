import { counting } from '../../counting.ts';
import type { SubmitMessages } from '../../messages.ts';

const { plural, number } = counting('da');

/** Danish. */
export const messages: SubmitMessages = {
  charactersLeft: ({ count }) => `${number(count)} tegn tilbage`,
  charactersAtMost: ({ count }) => (count === 0 ? 'Ingen tegn tilbage' : `Højst ${number(count)} tegn tilbage`),
  charactersTooMany: ({ count }) => `${number(count)} tegn for meget`,
  textTooLong: 'Teksten er for lang',
  errorSummary: ({ count }) => plural(count, { one: 'Ét svar skal rettes', other: '# svar skal rettes' }),
  error: 'Fejl:',
  errors: {
    required: ({ label }) => `Udfyld ”${label}”`,
    tooLong: ({ max, length }) =>
      max === undefined || length === undefined
        ? 'Teksten er for lang. Forkort den.'
        : `Forkort teksten til højst ${number(max)} tegn. Nu har den ${number(length)} tegn.`,
    notEmail: () => 'Skriv en fuldstændig e-mailadresse, for eksempel navn@example.com',
    notPhone: () => 'Skriv et telefonnummer med områdenummer, for eksempel 070-174 06 05 eller +46 70 174 06 05',
    notPostcode: () => 'Skriv et postnummer, for eksempel 612 80',
    notOption: ({ label }) => `Vælg en af mulighederne for ”${label}”`,
    badCharacters: () => 'Teksten indeholder tegn, der ikke kan sendes. Skriv den igen med almindelige tegn.',
    excess: ({ excess, label }) => `Fjern ”${excess}” fra ”${label}”`,
    unexpected: () =>
      'Formularen er ændret. Kopiér din tekst, genindlæs siden, og prøv igen. Kontakt os på en anden måde, hvis det ikke hjælper.',
    invalid: ({ label }) => `Kontrollér ”${label}”`,
  },
  retrying: 'Det tager tid. Vi prøver igen …',
  online: ({ send }) => `Du er online igen. Det, du har skrevet, er her stadig. Tryk på ${send}.`,
  unsure: 'Vi ved ikke, om din besked er nået frem',
  failures: {
    network: ({ send }) =>
      `Vi fik ingen bekræftelse fra modtageren. Det, du har skrevet, er her stadig. Tryk på ${send} for at prøve igen.`,
    timeout: ({ send }) =>
      `Modtageren svarede ikke i tide. Det, du har skrevet, er her stadig. Tryk på ${send} for at prøve igen.`,
    invalid: ({ send }) => `Nogle af svarene kunne ikke bruges. Ret dem, og tryk på ${send} igen.`,
    conflict: ({ send }) =>
      `En tidligere besked fra dig er allerede modtaget. Tryk på ${send}, hvis du også vil sende denne.`,
    tooLarge: ({ send }) =>
      `Beskeden er for stor. Forkort teksten, eller fjern filer, hvis du har vedhæftet nogen, og tryk på ${send} igen.`,
    unsupported: ({ send }) =>
      `Modtageren kan ikke tage imod beskeden, som den er. Har du vedhæftet filer? Fjern dem, og tryk på ${send} igen, eller kontakt os på en anden måde.`,
    busy: ({ send }) =>
      `Der er sendt mange beskeder på kort tid. Det, du har skrevet, er her stadig. Vent lidt, og tryk på ${send} igen.`,
    unavailable: ({ send }) =>
      `Der er en midlertidig fejl hos modtageren. Det, du har skrevet, er her stadig. Vent lidt, og tryk på ${send} igen.`,
    refused: () => 'Modtageren tog ikke imod beskeden. Kopiér din tekst, og kontakt os på en anden måde.',
    unconfigured: () => 'Formularen kan ikke bruges endnu. Kontakt os på en anden måde.',
  },
  resendSafe: 'Hvis beskeden allerede er nået frem, tæller den alligevel kun én gang.',
  resendUnsafe: 'Hvis du sender igen, kan beskeden nå frem to gange.',
  contactPage: 'Du finder vores kontaktoplysninger på kommunens hjemmeside.',
  contactLink: 'Kontakt os',
  draftRestored: ({ clear }) => `Det, du skrev tidligere, er her stadig. Tryk på ”${clear}”, hvis du vil slette det.`,
  receipt: {
    heading: 'Tak, vi har modtaget din besked',
    reference: 'Referencenummer',
    save: 'Gem referencenummeret. Oplys det, hvis du kontakter os om beskeden.',
    receivedAt: 'Modtaget',
    next: 'Hvad sker der nu?',
    sent: 'Det har du sendt',
    again: 'Send en besked til',
  },
  clear: {
    button: 'Ryd',
    ask: 'Vil du slette alt, hvad du har skrevet?',
    yes: 'Ja, slet',
    no: 'Nej, behold',
    done: 'Det, du skrev, er slettet',
  },
  saveCopy: {
    print: 'Udskriv',
    notPrinted: () => 'Teksten kunne ikke udskrives. Download den i stedet.',
    copied: 'Teksten er kopieret',
    failed: () => 'Teksten kunne ikke kopieres. Download den i stedet.',
    download: 'Download teksten',
    fileName: 'besked',
  },
  defaultForm: {
    nextSteps:
      'Vi registrerer din besked og sender den videre til det rette område i kommunen. Hvis du har bedt om svar, kontakter vi dig på den måde, du har valgt.',
    kind: { required: 'Vælg, hvad du vil gøre' },
    department: { required: 'Vælg, hvilket område det drejer sig om. Vælg ”Ved ikke”, hvis du er i tvivl.' },
    description: { required: 'Beskriv, hvad sagen drejer sig om' },
    answerVia: { required: 'Vælg, hvordan du vil have svar' },
    name: { required: 'Skriv dit navn, så brevet når frem' },
    email: { required: 'Skriv din e-mailadresse, for eksempel navn@example.com' },
    phone: { required: 'Skriv dit telefonnummer, for eksempel 070-174 06 05 eller +46 70 174 06 05' },
    street: { required: 'Skriv din gade og dit husnummer' },
    postcode: { required: 'Skriv dit postnummer' },
    town: { required: 'Skriv din by' },
  },
};
