/** Finnish. */
export const messages = {
    chooseLanguage: 'Kieli',
    publicRecord: 'Lähettämästäsi viestistä tulee yleinen asiakirja (allmän handling). Muut voivat pyytää sen luettavakseen, jos se ei ole salassa pidettävä.',
    unshownField: 'Tätä kysymystä ei voi näyttää. Voit lähettää viestin vastaamatta siihen.',
    date: { hint: 'Esimerkiksi 23.11.2026' },
    privacy: {
        heading: 'Näin käsittelemme henkilötietojasi',
        short: 'Käytämme henkilötietojasi asiasi hoitamiseen.',
        details: 'Lue lisää siitä, miten käsittelemme henkilötietoja',
        controller: 'Rekisterinpitäjä',
        officer: 'Tietosuojavastaava',
        purpose: 'Käsittelyn tarkoitus',
        basis: 'Oikeusperuste',
        recipients: 'Kenelle tietoja annetaan',
        retention: 'Kuinka kauan tietoja säilytetään',
        transfers: 'Tietojen siirto EU:n tai ETA:n ulkopuolelle',
        obligation: 'Onko tiedot pakko antaa',
        rights: 'Oikeutesi',
        complaints: 'Valitus Ruotsin tietosuojaviranomaiselle (IMY)',
    },
};
