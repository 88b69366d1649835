import type { Messages } from '../../messages.ts';
import { counting } from '../../counting.ts';

const { plural, number } = counting('sv');

/** Swedish. */
export const messages: Messages = {
  language: 'sv',
  close: 'Stäng',
  requiredNote: 'Förbockade fält måste fyllas i',
  required: 'måste fyllas i',
  choose: 'Välj',
  charactersLeft: ({ count }) => `${number(count)} tecken kvar`,
  charactersAtMost: ({ count }) => (count === 0 ? 'Inga tecken kvar' : `Högst ${number(count)} tecken kvar`),
  charactersTooMany: ({ count }) => `${number(count)} tecken för mycket`,
  textTooLong: 'Texten är för lång',
  errorSummary: ({ count }) => plural(count, { one: 'En uppgift behöver rättas', other: '# uppgifter behöver rättas' }),
  error: 'Fel:',
  errors: {
    required: ({ label }) => `Fyll i ”${label}”`,
    tooLong: ({ max, length }) => `Korta texten till högst ${number(max)} tecken. Nu har den ${number(length)} tecken.`,
    notEmail: () => 'Skriv hela e-postadressen, till exempel namn@example.se',
    notPhone: () =>
      'Skriv ett telefonnummer med riktnummer, till exempel 070-174 06 05. Börja med + och landsnummer om det är utländskt.',
    notPostcode: () => 'Skriv ett postnummer med fem siffror, till exempel 612 80',
    notOption: ({ label }) => `Välj ett av alternativen för ”${label}”`,
    badCharacters: () =>
      'Texten innehåller tecken som inte kan skickas. Skriv den på nytt med bokstäver, siffror och skiljetecken.',
    unexpected: () => 'Formuläret har ändrats. Kopiera din text, ladda sedan om sidan och försök igen.',
    invalid: ({ label }) => `Kontrollera ”${label}”`,
  },
  send: 'Skicka',
  sending: 'Skickar …',
  retrying: 'Det dröjer. Vi försöker igen …',
  online: ({ send }) => `Du är uppkopplad igen. Det du har skrivit finns kvar. Tryck på ${send}.`,
  failure: 'Meddelandet är inte skickat',
  unsure: 'Vi vet inte om meddelandet kom fram',
  failures: {
    offline: ({ send }) =>
      `Du har ingen internetanslutning. Det du har skrivit finns kvar. Tryck på ${send} när du är uppkopplad igen.`,
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
    incomplete: ({ send }) =>
      `En del av formuläret kunde inte hämtas. Det du har skrivit finns kvar. Kontrollera din anslutning och tryck på ${send} igen.`,
    unconfigured: () => 'Formuläret går inte att använda ännu. Kontakta oss på ett annat sätt.',
  },
  receipt: {
    heading: 'Tack, vi har tagit emot ditt meddelande',
    reference: 'Referensnummer',
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
    copy: 'Kopiera texten',
    copied: 'Texten är kopierad',
    failed: () => 'Texten kunde inte kopieras. Ladda ned den i stället.',
    download: 'Ladda ned texten',
    fileName: 'meddelande',
  },
  defaultForm: {
    heading: 'Kontaktformulär',
    nextSteps:
      'Vi registrerar ditt meddelande och lämnar det till rätt verksamhet. Om du har bett om svar hör vi av oss på det sätt du har valt.',
    kind: {
      label: 'Jag vill:',
      required: 'Välj vad du vill göra',
      options: {
        synpunkt: 'Lämna en synpunkt',
        klagomal: 'Klaga på något',
        berom: 'Ge beröm',
        forslag: 'Lämna ett förslag',
        fraga: 'Ställa en fråga',
        felanmalan: 'Anmäla något som är trasigt',
        sidfel: 'Påpeka fel på sidan',
        tillganglighet: 'Anmäla brist i tillgänglighet',
        annat: 'Något annat',
      },
    },
    department: {
      label: 'Vilken verksamhet gäller det?',
      required: 'Välj vilken verksamhet det gäller. Välj ”Vet inte” om du är osäker.',
      options: {
        'barn-utbildning': 'Barn och utbildning',
        'vard-omsorg': 'Vård och omsorg',
        'stod-socialtjanst': 'Stöd och socialtjänst',
        'bygga-bo-miljo': 'Bygga, bo och miljö',
        'trafik-gator-parker': 'Trafik, gator och parker',
        'vatten-avlopp-avfall': 'Vatten, avlopp och avfall',
        'kultur-fritid-idrott': 'Kultur, fritid och idrott',
        'naringsliv-arbete': 'Näringsliv och arbete',
        'kommun-politik': 'Kommun och politik',
        webbplatsen: 'Webbplatsen',
        'vet-inte': 'Vet inte',
      },
    },
    description: {
      label: 'Beskrivning av ärendet:',
      hint: 'Det du skickar blir en allmän handling som andra kan få läsa. Skriv inte personnummer eller känsliga uppgifter, till exempel om hälsa.',
      required: 'Beskriv vad ärendet gäller',
    },
    answerVia: {
      label: 'Jag vill ha svar via:',
      hint: 'Du kan vara anonym, men då kan vi varken svara dig eller ställa frågor.',
      required: 'Välj hur du vill ha svar',
      options: { email: 'E-post', phone: 'Telefon', letter: 'Brev', none: 'Inget svar, jag vill vara anonym' },
    },
    personal: 'Personuppgifter:',
    name: { label: 'Namn', required: 'Skriv ditt namn så att brevet kommer fram' },
    email: { label: 'E-postadress', required: 'Skriv din e-postadress, till exempel namn@example.se' },
    phone: { label: 'Telefonnummer', required: 'Skriv ditt telefonnummer, till exempel 070-174 06 05' },
    phoneTime: { label: 'När passar det att vi ringer?', hint: 'Till exempel vardagar efter klockan 15' },
    street: { label: 'Gatuadress', required: 'Skriv din gatuadress' },
    postcode: { label: 'Postnummer', required: 'Skriv ditt postnummer' },
    town: { label: 'Postort', required: 'Skriv din postort' },
  },
};
