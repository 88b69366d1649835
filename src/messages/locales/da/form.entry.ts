import type { Messages } from '../../messages.ts';
import { counting } from '../../counting.ts';

const { plural, number } = counting('da');

/** Danish. */
export const messages: Messages = {
  language: 'da',
  unreviewed: true,
  close: 'Luk',
  requiredNote: 'Felter med et flueben skal udfyldes',
  required: 'skal udfyldes',
  choose: 'Vælg',
  charactersLeft: ({ count }) => `${number(count)} tegn tilbage`,
  charactersAtMost: ({ count }) => `Højst ${number(count)} tegn tilbage`,
  charactersTooMany: ({ count }) => `${number(count)} tegn for meget`,
  textTooLong: 'Teksten er for lang',
  errorSummary: ({ count }) => plural(count, { one: 'Ét svar skal rettes', other: '# svar skal rettes' }),
  error: 'Fejl:',
  errors: {
    required: ({ label }) => `Udfyld ”${label}”`,
    tooLong: ({ max, length }) => `Forkort teksten til højst ${number(max)} tegn. Nu har den ${number(length)} tegn.`,
    notEmail: () => 'Skriv en hel e-mailadresse, for eksempel navn@example.com',
    notPhone: () => 'Skriv et telefonnummer med områdenummer, for eksempel 070-174 06 05 eller +46 70 174 06 05',
    notPostcode: () => 'Skriv et postnummer, for eksempel 612 80',
    notOption: ({ label }) => `Vælg en af mulighederne for ”${label}”`,
    excess: ({ excess, label }) => `Fjern „${excess}“ fra „${label}“`,
    unexpected: () => 'Formularen er ændret. Kopiér din tekst, genindlæs siden, og prøv igen.',
    invalid: ({ label }) => `Kontrollér ”${label}”`,
  },
  send: 'Send',
  sending: 'Sender …',
  retrying: 'Det tager tid. Vi prøver igen …',
  online: 'Du er online igen. Det, du har skrevet, er her stadig. Tryk på Send.',
  failure: 'Din besked er ikke sendt',
  unsure: 'Vi ved ikke, om din besked er nået frem',
  failures: {
    offline:
      'Du har ingen internetforbindelse. Det, du har skrevet, er her stadig. Tryk på Send, når du er online igen.',
    network:
      'Vi kunne ikke få forbindelse til modtageren. Det, du har skrevet, er her stadig. Tryk på Send for at prøve igen.',
    timeout: 'Modtageren svarede ikke i tide. Det, du har skrevet, er her stadig. Tryk på Send for at prøve igen.',
    invalid: 'Nogle svar blev ikke godkendt. Ret dem, og tryk på Send igen.',
    conflict: 'En tidligere besked fra dig er allerede modtaget. Tryk på Send, hvis du også vil sende denne.',
    tooLarge: 'Beskeden er for stor. Forkort teksten, og tryk på Send igen.',
    unsupported:
      'Modtageren kan ikke tage imod beskeden, som den er. Har du vedhæftet filer? Fjern dem, og tryk på Send igen, eller kontakt os på en anden måde.',
    busy: 'Mange sender lige nu. Det, du har skrevet, er her stadig. Vent lidt, og tryk på Send igen.',
    unavailable:
      'Der er en midlertidig fejl hos modtageren. Det, du har skrevet, er her stadig. Vent lidt, og tryk på Send igen.',
    refused: 'Modtageren tog ikke imod beskeden. Kopiér din tekst, og kontakt os på en anden måde.',
    incomplete:
      'En del af formularen kunne ikke hentes. Det, du har skrevet, er her stadig. Kontrollér din forbindelse, og tryk på Send igen.',
    unconfigured: 'Formularen er ikke klar og kan ikke sendes. Kontakt os på en anden måde.',
  },
  receipt: {
    heading: 'Tak, vi har modtaget din besked',
    reference: 'Referencenummer',
    receivedAt: 'Modtaget',
    next: 'Hvad sker der nu?',
    sent: 'Det sendte du',
    again: 'Send en til',
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
    notPrinted: 'Teksten kunne ikke udskrives. Download den i stedet.',
    copy: 'Kopiér teksten',
    copied: 'Teksten er kopieret',
    failed: 'Teksten kunne ikke kopieres. Download den i stedet.',
    download: 'Download teksten',
    fileName: 'besked',
  },
  defaultForm: {
    heading: 'Kontaktformular',
    nextSteps:
      'Vi registrerer din besked og sender den videre til det rette område i kommunen. Hvis du har bedt om svar, kontakter vi dig på den måde, du har valgt.',
    kind: {
      label: 'Jeg vil:',
      required: 'Vælg, hvad du vil',
      options: {
        synpunkt: 'Sige min mening',
        klagomal: 'Klage over noget',
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
      required: 'Vælg, hvilket område det drejer sig om, eller Ved ikke',
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
      hint: 'Det, du sender, bliver et offentligt dokument (allmän handling), som andre kan få at læse. Skriv ikke personnumre eller følsomme oplysninger.',
      required: 'Beskriv, hvad sagen drejer sig om',
    },
    answerVia: {
      label: 'Jeg vil have svar via:',
      hint: 'Du kan være anonym, men så kan vi hverken svare dig eller stille spørgsmål.',
      required: 'Vælg, hvordan du vil have svar',
      options: { email: 'E-mail', phone: 'Telefon', letter: 'Brev', none: 'Intet svar, jeg vil være anonym' },
    },
    personal: 'Personoplysninger:',
    name: { label: 'Navn', required: 'Skriv dit navn, så brevet når frem' },
    email: { label: 'E-mailadresse', required: 'Skriv din e-mailadresse, for eksempel navn@example.com' },
    phone: {
      label: 'Telefonnummer',
      required: 'Skriv dit telefonnummer, for eksempel 070-174 06 05 eller +46 70 174 06 05',
    },
    phoneTime: { label: 'Hvornår må vi ringe til dig?', hint: 'For eksempel på hverdage efter klokken 15' },
    street: { label: 'Gade og husnummer', required: 'Skriv din gade og dit husnummer' },
    postcode: { label: 'Postnummer', required: 'Skriv dit postnummer' },
    town: { label: 'By', required: 'Skriv din by' },
  },
};
