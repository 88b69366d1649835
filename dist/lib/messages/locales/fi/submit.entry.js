import { counting } from '../../counting.js';
const { plural, number } = counting('fi');
/** The send button in the partitive; a label of several words is set apart from the ending. */
const button = (send) => `${send}${send.includes(' ') ? ' ' : ''}-painiketta`;
/** Finnish. */
export const messages = {
    charactersLeft: ({ count }) => plural(count, { one: '# merkki jäljellä', other: '# merkkiä jäljellä' }),
    charactersAtMost: ({ count }) => count === 0
        ? 'Merkkejä ei ole jäljellä'
        : plural(count, { one: 'Jäljellä enintään # merkki', other: 'Jäljellä enintään # merkkiä' }),
    charactersTooMany: ({ count }) => plural(count, { one: '# merkki liikaa', other: '# merkkiä liikaa' }),
    textTooLong: 'Teksti on liian pitkä',
    errorSummary: ({ count }) => plural(count, { one: 'Yksi tieto on korjattava', other: '# tietoa on korjattava' }),
    error: 'Virhe:',
    errors: {
        required: ({ label }) => `Täytä kenttä ”${label}”`,
        tooLong: ({ max, length }) => max === undefined || length === undefined
            ? 'Teksti on liian pitkä. Lyhennä tekstiä.'
            : `Lyhennä teksti enintään ${number(max)} merkkiin. Nyt merkkejä on ${number(length)}.`,
        notEmail: () => 'Kirjoita koko sähköpostiosoite, esimerkiksi nimi@example.fi',
        notPhone: () => 'Kirjoita puhelinnumero suuntanumeroineen, esimerkiksi 070-174 06 05 tai +46 70 174 06 05',
        notPostcode: () => 'Kirjoita postinumero, esimerkiksi 612 80',
        notOption: ({ label }) => `Valitse jokin vaihtoehdoista kohdassa ”${label}”`,
        badCharacters: () => 'Tekstissä on merkkejä, joita ei voi lähettää. Kirjoita teksti uudelleen tavallisin kirjaimin, numeroin ja välimerkein.',
        excess: ({ excess, label }) => `Poista ”${excess}” kohdasta ”${label}”`,
        unexpected: () => 'Lomake on muuttunut. Kopioi tekstisi, lataa sivu uudelleen ja yritä uudestaan. Jos se ei auta, ota meihin yhteyttä muulla tavalla.',
        invalid: ({ label }) => `Tarkista kenttä ”${label}”`,
    },
    retrying: 'Lähetys kestää. Yritämme uudelleen …',
    online: ({ send }) => `Yhteys toimii taas. Kirjoittamasi teksti on tallella. Paina ${button(send)}.`,
    unsure: 'Emme tiedä, tuliko viestisi perille',
    failures: {
        network: ({ send }) => `Emme saaneet vahvistusta vastaanottajalta. Kirjoittamasi teksti on tallella. Yritä uudelleen painamalla ${button(send)}.`,
        timeout: ({ send }) => `Vastaanottaja ei vastannut ajoissa. Kirjoittamasi teksti on tallella. Yritä uudelleen painamalla ${button(send)}.`,
        invalid: ({ send }) => `Joitakin tietoja ei hyväksytty. Korjaa ne ja paina ${button(send)} uudelleen.`,
        conflict: ({ send }) => `Olemme jo saaneet aiemman viestisi. Paina ${button(send)}, jos haluat lähettää myös tämän viestin.`,
        tooLarge: ({ send }) => `Viesti on liian suuri. Lyhennä tekstiä tai poista tiedostoja, jos lisäsit niitä. Paina sitten ${button(send)} uudelleen.`,
        unsupported: ({ send }) => `Vastaanottaja ei voi ottaa viestiä vastaan sellaisenaan. Lisäsitkö tiedostoja? Poista ne ja paina ${button(send)} uudelleen. Voit myös ottaa meihin yhteyttä muulla tavalla.`,
        busy: ({ send }) => `Lyhyessä ajassa on lähetetty paljon viestejä. Kirjoittamasi teksti on tallella. Odota hetki ja paina ${button(send)} uudelleen.`,
        unavailable: ({ send }) => `Vastaanottajan järjestelmässä on tilapäinen vika. Kirjoittamasi teksti on tallella. Odota hetki ja paina ${button(send)} uudelleen.`,
        refused: () => 'Vastaanottaja ei ottanut viestiä vastaan. Kopioi tekstisi ja ota meihin yhteyttä muulla tavalla.',
        unconfigured: () => 'Lomaketta ei voi vielä käyttää. Ota meihin yhteyttä muulla tavalla.',
    },
    resendSafe: 'Jos viestisi tuli jo perille, se lasketaan silti vain kerran.',
    resendUnsafe: 'Jos lähetät uudelleen, viestisi voi tulla perille kahdesti.',
    contactPage: 'Yhteystietomme ovat kunnan verkkosivustolla.',
    contactLink: 'Ota yhteyttä',
    draftRestored: ({ clear }) => `Aiemmin kirjoittamasi teksti on tallella. Jos haluat poistaa sen, valitse ”${clear}”.`,
    receipt: {
        heading: 'Kiitos, olemme saaneet viestisi',
        reference: 'Viitenumero',
        save: 'Ota viitenumero talteen. Mainitse se, jos otat meihin yhteyttä tästä viestistä.',
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
        copied: 'Teksti on kopioitu',
        failed: ({ download }) => `Tekstiä ei voitu kopioida. Tallenna se laitteellesi valitsemalla ”${download}”.`,
        download: 'Lataa teksti',
        fileName: 'viesti',
    },
    defaultForm: {
        nextSteps: 'Kirjaamme viestisi ja välitämme sen oikealle toimialalle. Jos pyysit vastausta, otamme sinuun yhteyttä valitsemallasi tavalla.',
        kind: { required: 'Valitse, mitä haluat tehdä' },
        department: { required: 'Valitse, mitä toimialaa asia koskee. Jos et tiedä, valitse ”En tiedä”.' },
        description: { required: 'Kerro, mitä asia koskee' },
        answerVia: { required: 'Valitse, miten haluat vastauksen' },
        name: { required: 'Kirjoita nimesi, jotta kirje tulee perille' },
        email: { required: 'Kirjoita sähköpostiosoitteesi, esimerkiksi nimi@example.fi' },
        phone: { required: 'Kirjoita puhelinnumerosi, esimerkiksi 070-174 06 05 tai +46 70 174 06 05' },
        street: { required: 'Kirjoita katuosoitteesi' },
        postcode: { required: 'Kirjoita postinumerosi' },
        town: { required: 'Kirjoita postitoimipaikkasi' },
    },
};
