import { counting } from '../../counting.ts';
import type { SubmitMessages } from '../../messages.ts';

const { plural, number } = counting('sv');

/** Swedish. */
export const messages: SubmitMessages = {
  charactersLeft: ({ count }) => `${number(count)} tecken kvar`,
  charactersAtMost: ({ count }) => (count === 0 ? 'Inga tecken kvar' : `Högst ${number(count)} tecken kvar`),
  charactersTooMany: ({ count }) => `${number(count)} tecken för mycket`,
  textTooLong: 'Texten är för lång',
  errorSummary: ({ count }) => plural(count, { one: 'En uppgift behöver rättas', other: '# uppgifter behöver rättas' }),
  error: 'Fel:',
  errors: {
    required: ({ label }) => `Fyll i ”${label}”`,
    tooLong: ({ max, length }) =>
      max === undefined || length === undefined
        ? 'Texten är för lång. Korta den.'
        : `Korta texten till högst ${number(max)} tecken. Nu har den ${number(length)} tecken.`,
    notEmail: () => 'Skriv hela e-postadressen, till exempel namn@example.se',
    notPhone: () =>
      'Skriv ett telefonnummer med riktnummer, till exempel 070-174 06 05. Börja med + och landsnummer om det är utländskt.',
    notPostcode: () => 'Skriv ett postnummer, till exempel 612 80',
    notOption: ({ label }) => `Välj ett av alternativen för ”${label}”`,
    badCharacters: () =>
      'Texten innehåller tecken som inte kan skickas. Skriv den på nytt med bokstäver, siffror och skiljetecken.',
    excess: ({ excess, label }) => `Ta bort ”${excess}” ur ”${label}”`,
    unexpected: () =>
      'Formuläret har ändrats. Kopiera din text, ladda sedan om sidan och försök igen. Kontakta oss på ett annat sätt om det inte hjälper.',
    invalid: ({ label }) => `Kontrollera ”${label}”`,
  },
  retrying: 'Det dröjer. Vi försöker igen …',
  online: ({ send }) => `Du är uppkopplad igen. Det du har skrivit finns kvar. Tryck på ${send}.`,
  unsure: 'Vi vet inte om meddelandet kom fram',
  failures: {
    network: ({ send }) =>
      `Vi fick ingen bekräftelse från mottagaren. Det du har skrivit finns kvar. Tryck på ${send} för att försöka igen.`,
    timeout: ({ send }) =>
      `Mottagaren svarade inte i tid. Det du har skrivit finns kvar. Tryck på ${send} för att försöka igen.`,
    invalid: ({ send }) => `Några uppgifter godtogs inte. Rätta dem och tryck på ${send} igen.`,
    conflict: ({ send }) =>
      `Vi har redan tagit emot ett tidigare meddelande från dig. Tryck på ${send} om du vill skicka det här också.`,
    tooLarge: ({ send }) =>
      `Meddelandet är för stort. Korta texten, eller ta bort filer om du har lagt till några, och tryck på ${send} igen.`,
    unsupported: ({ send }) =>
      `Mottagaren kan inte ta emot meddelandet som det är. Har du lagt till filer? Ta bort dem och tryck på ${send} igen, eller kontakta oss på ett annat sätt.`,
    busy: ({ send }) =>
      `Många meddelanden har skickats på kort tid. Det du har skrivit finns kvar. Vänta en stund och tryck på ${send} igen.`,
    unavailable: ({ send }) =>
      `Det har uppstått ett tillfälligt fel hos mottagaren. Det du har skrivit finns kvar. Vänta en stund och tryck på ${send} igen.`,
    refused: () => 'Mottagaren tog inte emot meddelandet. Kopiera din text och kontakta oss på ett annat sätt.',
    unconfigured: () => 'Formuläret går inte att använda ännu. Kontakta oss på ett annat sätt.',
  },
  resendSafe: 'Om meddelandet redan har kommit fram räknas det ändå bara en gång.',
  resendUnsafe: 'Om du skickar igen kan meddelandet komma fram två gånger.',
  contactPage: 'Våra kontaktuppgifter finns på kommunens webbplats.',
  contactLink: 'Kontakta oss',
  draftRestored: ({ clear }) => `Det du skrev tidigare finns kvar. Tryck på ”${clear}” om du vill ta bort det.`,
  receipt: {
    heading: 'Tack, vi har tagit emot ditt meddelande',
    reference: 'Referensnummer',
    save: 'Spara referensnumret. Uppge det om du kontaktar oss om ditt meddelande.',
    receivedAt: 'Mottaget',
    next: 'Vad händer nu?',
    sent: 'Det här skickade du',
    again: 'Skicka ett meddelande till',
  },
  clear: {
    button: 'Rensa',
    ask: 'Vill du ta bort allt du har skrivit?',
    yes: 'Ja, ta bort',
    no: 'Nej, behåll',
    done: 'Det du skrev är borttaget',
  },
  saveCopy: {
    print: 'Skriv ut',
    notPrinted: () => 'Texten kunde inte skrivas ut. Ladda ned den i stället.',
    copied: 'Texten är kopierad',
    failed: () => 'Texten kunde inte kopieras. Ladda ned den i stället.',
    download: 'Ladda ned texten',
    fileName: 'meddelande',
  },
  defaultForm: {
    nextSteps:
      'Vi registrerar ditt meddelande och lämnar det till rätt verksamhet. Om du har bett om svar hör vi av oss på det sätt du har valt.',
    kind: { required: 'Välj vad du vill göra' },
    department: { required: 'Välj vilken verksamhet det gäller. Välj ”Vet inte” om du är osäker.' },
    description: { required: 'Beskriv vad ärendet gäller' },
    answerVia: { required: 'Välj hur du vill ha svar' },
    name: { required: 'Skriv ditt namn så att brevet kommer fram' },
    email: { required: 'Skriv din e-postadress, till exempel namn@example.se' },
    phone: { required: 'Skriv ditt telefonnummer, till exempel 070-174 06 05' },
    street: { required: 'Skriv din gatuadress' },
    postcode: { required: 'Skriv ditt postnummer' },
    town: { required: 'Skriv din postort' },
  },
};
