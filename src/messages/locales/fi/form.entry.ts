import type { Messages } from '../../messages.ts';
import { counting } from '../../counting.ts';

const { plural, number } = counting('fi');

/** The send button in the partitive; a label of several words is set apart from the ending. */
const button = (send: string): string => `${send}${send.includes(' ') ? ' ' : ''}-painiketta`;

/** Finnish. */
export const messages: Messages = {
  language: 'fi',
  close: 'Sulje',
  requiredNote: 'Kentät, joissa on valintamerkki, on täytettävä',
  required: 'pakollinen',
  choose: 'Valitse',
  charactersLeft: ({ count }) => plural(count, { one: '# merkki jäljellä', other: '# merkkiä jäljellä' }),
  charactersAtMost: ({ count }) =>
    count === 0
      ? 'Merkkejä ei ole jäljellä'
      : plural(count, { one: 'Jäljellä enintään # merkki', other: 'Jäljellä enintään # merkkiä' }),
  charactersTooMany: ({ count }) => plural(count, { one: '# merkki liikaa', other: '# merkkiä liikaa' }),
  textTooLong: 'Teksti on liian pitkä',
  errorSummary: ({ count }) => plural(count, { one: 'Yksi tieto on korjattava', other: '# tietoa on korjattava' }),
  error: 'Virhe:',
  errors: {
    required: ({ label }) => `Täytä kenttä ”${label}”`,
    tooLong: ({ max, length }) => `Lyhennä teksti enintään ${number(max)} merkkiin. Nyt merkkejä on ${number(length)}.`,
    notEmail: () => 'Kirjoita koko sähköpostiosoite, esimerkiksi nimi@example.fi',
    notPhone: () => 'Kirjoita puhelinnumero suuntanumeroineen, esimerkiksi 070-174 06 05 tai +46 70 174 06 05',
    notPostcode: () => 'Kirjoita viisinumeroinen postinumero, esimerkiksi 612 80',
    notOption: ({ label }) => `Valitse jokin vaihtoehdoista kohdassa ”${label}”`,
    badCharacters: () =>
      'Tekstissä on merkkejä, joita ei voi lähettää. Kirjoita teksti uudelleen tavallisin kirjaimin, numeroin ja välimerkein.',
    unexpected: () => 'Lomake on muuttunut. Kopioi tekstisi, lataa sivu uudelleen ja yritä uudestaan.',
    invalid: ({ label }) => `Tarkista kenttä ”${label}”`,
  },
  send: 'Lähetä',
  sending: 'Lähetetään …',
  retrying: 'Lähetys kestää. Yritämme uudelleen …',
  online: ({ send }) => `Yhteys toimii taas. Kirjoittamasi teksti on tallella. Paina ${button(send)}.`,
  failure: 'Viestiäsi ei ole lähetetty',
  unsure: 'Emme tiedä, tuliko viestisi perille',
  failures: {
    offline: ({ send }) =>
      `Sinulla ei ole verkkoyhteyttä. Kirjoittamasi teksti on tallella. Paina ${button(send)}, kun yhteys toimii taas.`,
    network: ({ send }) =>
      `Emme saaneet vahvistusta vastaanottajalta. Kirjoittamasi teksti on tallella. Yritä uudelleen painamalla ${button(send)}.`,
    timeout: ({ send }) =>
      `Vastaanottaja ei vastannut ajoissa. Kirjoittamasi teksti on tallella. Yritä uudelleen painamalla ${button(send)}.`,
    invalid: ({ send }) => `Joitakin tietoja ei hyväksytty. Korjaa ne ja paina ${button(send)} uudelleen.`,
    conflict: ({ send }) =>
      `Olemme jo saaneet aiemman viestisi. Paina ${button(send)}, jos haluat lähettää myös tämän viestin.`,
    tooLarge: ({ send }) =>
      `Viesti on liian suuri. Lyhennä tekstiä tai poista tiedostoja, jos lisäsit niitä. Paina sitten ${button(send)} uudelleen.`,
    unsupported: ({ send }) =>
      `Vastaanottaja ei voi ottaa viestiä vastaan sellaisenaan. Lisäsitkö tiedostoja? Poista ne ja paina ${button(send)} uudelleen. Voit myös ottaa meihin yhteyttä muulla tavalla.`,
    busy: ({ send }) =>
      `Lyhyessä ajassa on lähetetty paljon viestejä. Kirjoittamasi teksti on tallella. Odota hetki ja paina ${button(send)} uudelleen.`,
    unavailable: ({ send }) =>
      `Vastaanottajan järjestelmässä on tilapäinen vika. Kirjoittamasi teksti on tallella. Odota hetki ja paina ${button(send)} uudelleen.`,
    refused: () => 'Vastaanottaja ei ottanut viestiä vastaan. Kopioi tekstisi ja ota meihin yhteyttä muulla tavalla.',
    incomplete: ({ send }) =>
      `Osaa lomakkeesta ei voitu hakea. Kirjoittamasi teksti on tallella. Tarkista yhteytesi ja paina ${button(send)} uudelleen.`,
    unconfigured: () => 'Lomaketta ei voi vielä käyttää. Ota meihin yhteyttä muulla tavalla.',
  },
  receipt: {
    heading: 'Kiitos, olemme saaneet viestisi',
    reference: 'Viitenumero',
    receivedAt: 'Vastaanotettu',
    next: 'Mitä tapahtuu seuraavaksi?',
    sent: 'Lähetit tämän',
    again: 'Lähetä toinen viesti',
  },
  clear: {
    button: 'Tyhjennä',
    ask: 'Haluatko poistaa kaiken kirjoittamasi?',
    yes: 'Kyllä, poista',
    no: 'Ei, säilytä',
    done: 'Kirjoittamasi teksti on poistettu',
  },
  saveCopy: {
    print: 'Tulosta',
    notPrinted: ({ download }) => `Tekstiä ei voitu tulostaa. Tallenna se laitteellesi valitsemalla ”${download}”.`,
    copy: 'Kopioi teksti',
    copied: 'Teksti on kopioitu',
    failed: ({ download }) => `Tekstiä ei voitu kopioida. Tallenna se laitteellesi valitsemalla ”${download}”.`,
    download: 'Lataa teksti',
    fileName: 'viesti',
  },
  defaultForm: {
    heading: 'Yhteydenotto\u00ADlomake',
    nextSteps:
      'Kirjaamme viestisi ja välitämme sen oikealle toimialalle. Jos pyysit vastausta, otamme sinuun yhteyttä valitsemallasi tavalla.',
    kind: {
      label: 'Haluan:',
      required: 'Valitse, mitä haluat tehdä',
      options: {
        synpunkt: 'Antaa palautetta',
        klagomal: 'Ilmoittaa epäkohdasta',
        berom: 'Antaa kiitosta',
        forslag: 'Tehdä ehdotuksen',
        fraga: 'Esittää kysymyksen',
        felanmalan: 'Ilmoittaa viasta',
        sidfel: 'Ilmoittaa virheestä tällä sivulla',
        tillganglighet: 'Ilmoittaa saavutettavuuspuutteesta',
        annat: 'Jotain muuta',
      },
    },
    department: {
      label: 'Mitä toimialaa asia koskee?',
      required: 'Valitse, mitä toimialaa asia koskee. Jos et tiedä, valitse ”En tiedä”.',
      options: {
        'barn-utbildning': 'Lapset ja koulutus',
        'vard-omsorg': 'Hoito ja hoiva',
        'stod-socialtjanst': 'Tuki ja sosiaalipalvelut',
        'bygga-bo-miljo': 'Rakentaminen, asuminen ja ympäristö',
        'trafik-gator-parker': 'Liikenne, kadut ja puistot',
        'vatten-avlopp-avfall': 'Vesi, viemäri ja jätteet',
        'kultur-fritid-idrott': 'Kulttuuri, vapaa-aika ja liikunta',
        'naringsliv-arbete': 'Elinkeinoelämä ja työ',
        'kommun-politik': 'Kunta ja politiikka',
        webbplatsen: 'Verkkosivusto',
        'vet-inte': 'En tiedä',
      },
    },
    description: {
      label: 'Asian kuvaus:',
      hint: 'Lähettämästäsi viestistä tulee yleinen asiakirja (allmän handling), jonka muut voivat saada luettavakseen. Älä kirjoita henkilönumeroita tai arkaluonteisia tietoja, esimerkiksi terveystietoja.',
      required: 'Kerro, mitä asia koskee',
    },
    answerVia: {
      label: 'Haluan vastauksen:',
      hint: 'Voit pysyä nimettömänä, mutta silloin emme voi vastata sinulle emmekä kysyä lisää.',
      required: 'Valitse, miten haluat vastauksen',
      options: {
        email: 'Sähköpostitse',
        phone: 'Puhelimitse',
        letter: 'Kirjeitse',
        none: 'En halua vastausta, haluan pysyä nimettömänä',
      },
    },
    personal: 'Henkilötiedot:',
    name: { label: 'Nimi', required: 'Kirjoita nimesi, jotta kirje tulee perille' },
    email: { label: 'Sähköpostiosoite', required: 'Kirjoita sähköpostiosoitteesi, esimerkiksi nimi@example.fi' },
    phone: {
      label: 'Puhelinnumero',
      required: 'Kirjoita puhelinnumerosi, esimerkiksi 070-174 06 05 tai +46 70 174 06 05',
    },
    phoneTime: { label: 'Milloin voimme soittaa sinulle?', hint: 'Esimerkiksi arkisin kello 15:n jälkeen' },
    street: { label: 'Katuosoite', required: 'Kirjoita katuosoitteesi' },
    postcode: { label: 'Postinumero', required: 'Kirjoita postinumerosi' },
    town: { label: 'Postitoimipaikka', required: 'Kirjoita postitoimipaikkasi' },
  },
};
