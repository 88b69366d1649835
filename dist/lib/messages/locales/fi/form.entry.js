/** The send button in the partitive; a label of several words is set apart from the ending. */
const button = (send) => `${send}${send.includes(' ') ? ' ' : ''}-painiketta`;
/** Finnish. */
export const messages = {
    language: 'fi',
    close: 'Sulje',
    requiredNote: 'Kentät, joissa on valintamerkki, on täytettävä',
    required: 'pakollinen',
    choose: 'Valitse',
    send: 'Lähetä',
    sending: 'Lähetetään …',
    failure: 'Viestiäsi ei ole lähetetty',
    failures: {
        offline: ({ send }) => `Sinulla ei ole verkkoyhteyttä. Kirjoittamasi teksti on tallella. Paina ${button(send)}, kun yhteys toimii taas.`,
        incomplete: ({ send }) => `Osaa lomakkeesta ei voitu hakea tai suorittaa. Kirjoittamasi teksti on tallella. Paina ${button(send)} uudelleen tai lataa sivu uudelleen. Yhteystiedot on silloin täytettävä uudestaan.`,
    },
    saveCopy: { copy: 'Kopioi teksti' },
    defaultForm: {
        heading: 'Yhteydenotto\u00ADlomake',
        kind: {
            label: 'Haluan:',
            hint: 'Soita numeroon 112, jos jonkun henki on vaarassa. Haluatko valittaa päätöksestä? Se ei onnistu tällä lomakkeella. Noudata päätöksen ohjetta.',
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
        },
        answerVia: {
            label: 'Haluan vastauksen:',
            hint: 'Voit pysyä nimettömänä, mutta silloin emme voi vastata sinulle emmekä kysyä lisää.',
            options: {
                email: 'Sähköpostitse',
                phone: 'Puhelimitse',
                letter: 'Kirjeitse',
                none: 'En halua vastausta, haluan pysyä nimettömänä',
            },
        },
        personal: 'Henkilötiedot:',
        name: { label: 'Nimi' },
        email: { label: 'Sähköpostiosoite' },
        phone: {
            label: 'Puhelinnumero',
        },
        phoneTime: { label: 'Milloin voimme soittaa sinulle?', hint: 'Esimerkiksi arkisin kello 15:n jälkeen' },
        street: { label: 'Katuosoite' },
        postcode: { label: 'Postinumero' },
        town: { label: 'Postitoimipaikka' },
    },
};
