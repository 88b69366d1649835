import { counting } from '../../counting.js';
const { plural } = counting('fi');
/** The send button in the partitive; a label of several words is set apart from the ending. */
const button = (send) => `${send}${send.includes(' ') ? ' ' : ''}-painiketta`;
/** Finnish. */
export const messages = {
    language: 'fi',
    close: 'Sulje',
    requiredNote: 'Kentät, joissa on valintamerkki, on täytettävä',
    required: 'pakollinen',
    choose: 'Valitse',
    charactersLeft: ({ count }) => plural(count, { one: '# merkki jäljellä', other: '# merkkiä jäljellä' }),
    charactersAtMost: ({ count }) => count === 0
        ? 'Merkkejä ei ole jäljellä'
        : plural(count, { one: 'Jäljellä enintään # merkki', other: 'Jäljellä enintään # merkkiä' }),
    charactersTooMany: ({ count }) => plural(count, { one: '# merkki liikaa', other: '# merkkiä liikaa' }),
    textTooLong: 'Teksti on liian pitkä',
    send: 'Lähetä',
    sending: 'Lähetetään …',
    online: ({ send }) => `Yhteys toimii taas. Kirjoittamasi teksti on tallella. Paina ${button(send)}.`,
    failure: 'Viestiäsi ei ole lähetetty',
    failures: {
        offline: ({ send }) => `Sinulla ei ole verkkoyhteyttä. Kirjoittamasi teksti on tallella. Paina ${button(send)}, kun yhteys toimii taas.`,
        incomplete: ({ send }) => `Osaa lomakkeesta ei voitu hakea tai suorittaa. Kirjoittamasi teksti on tallella. Paina ${button(send)} uudelleen tai lataa sivu uudelleen. Yhteystiedot on silloin täytettävä uudestaan.`,
        unconfigured: () => 'Lomaketta ei voi vielä käyttää. Ota meihin yhteyttä muulla tavalla.',
    },
    saveCopy: { copy: 'Kopioi teksti' },
    defaultForm: {
        heading: 'Yhteydenotto\u00ADlomake',
        nextSteps: 'Kirjaamme viestisi ja välitämme sen oikealle toimialalle. Jos pyysit vastausta, otamme sinuun yhteyttä valitsemallasi tavalla.',
        kind: {
            label: 'Haluan:',
            hint: 'Soita numeroon 112, jos jonkun henki on vaarassa. Haluatko valittaa päätöksestä? Se ei onnistu tällä lomakkeella. Noudata päätöksen ohjetta.',
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
