import type { FormMessages } from '../../messages.ts';

/** Swedish. */
export const messages: FormMessages = {
  language: 'sv',
  close: 'Stäng',
  requiredNote: 'Förbockade fält måste fyllas i',
  required: 'måste fyllas i',
  choose: 'Välj',
  send: 'Skicka',
  sending: 'Skickar …',
  failure: 'Meddelandet är inte skickat',
  failures: {
    offline: ({ send }) =>
      `Du har ingen internetanslutning. Det du har skrivit finns kvar. Tryck på ${send} när du är uppkopplad igen.`,
    incomplete: ({ send }) =>
      `En del av formuläret kunde inte hämtas eller köras. Det du har skrivit finns kvar. Tryck på ${send} igen, eller ladda om sidan. Kontaktuppgifter måste du då fylla i på nytt.`,
  },
  saveCopy: { copy: 'Kopiera texten' },
  defaultForm: {
    heading: 'Kontaktformulär',
    kind: {
      label: 'Jag vill:',
      hint: 'Ring 112 om det är fara för liv. Vill du överklaga ett beslut? Det går inte här. Följ anvisningen i beslutet.',
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
    },
    answerVia: {
      label: 'Jag vill ha svar via:',
      hint: 'Du kan vara anonym, men då kan vi varken svara dig eller ställa frågor.',
      options: { email: 'E-post', phone: 'Telefon', letter: 'Brev', none: 'Inget svar, jag vill vara anonym' },
    },
    personal: 'Personuppgifter:',
    name: { label: 'Namn' },
    email: { label: 'E-postadress' },
    phone: { label: 'Telefonnummer' },
    phoneTime: { label: 'När passar det att vi ringer?', hint: 'Till exempel vardagar efter klockan 15' },
    street: { label: 'Gatuadress' },
    postcode: { label: 'Postnummer' },
    town: { label: 'Postort' },
  },
};
