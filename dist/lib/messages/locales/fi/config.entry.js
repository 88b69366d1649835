import { counting } from '../../counting.js';
import { messages as shown } from './config-shown.js';
const { plural, number } = counting('fi');
const day = (iso) => number(iso).replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3.$2.$1');
/** Finnish. */
export const messages = {
    ...shown,
    errors: {
        notAnswered: ({ label }) => `Vastaa kysymykseen ”${label}”`,
        notChosen: ({ label }) => `Valitse vaihtoehto kohdassa ”${label}”`,
        notTicked: ({ label }) => `Merkitse rasti kohtaan ”${label}”`,
        noFile: ({ label }) => `Valitse tiedosto kohdassa ”${label}”`,
        tooShort: ({ min, length }) => min === undefined || length === undefined
            ? 'Teksti on liian lyhyt. Kirjoita lisää.'
            : plural(min, {
                one: `Kirjoita vähintään # merkki. Nyt merkkejä on ${number(length)}.`,
                other: `Kirjoita vähintään # merkkiä. Nyt merkkejä on ${number(length)}.`,
            }),
        pattern: ({ label }) => `Tarkista, miten olet täyttänyt kentän ”${label}”`,
        notNumber: ({ label }) => `Kirjoita kenttään ”${label}” luku numeroin, esimerkiksi 12 tai 3,5`,
        notStep: ({ step }) => step === undefined
            ? 'Luku ei kelpaa. Kirjoita toinen luku.'
            : step === 1
                ? 'Kirjoita kokonaisluku ilman desimaaleja'
                : `Luku ei kelpaa. Kirjoita sallittu luku. Sallittujen lukujen väli on ${number(step)}.`,
        tooLow: ({ min }) => min === undefined ? 'Kirjoita suurempi luku' : `Kirjoita luku, joka on vähintään ${number(min)}`,
        tooHigh: ({ max }) => max === undefined ? 'Kirjoita pienempi luku' : `Kirjoita luku, joka on enintään ${number(max)}`,
        notDate: () => 'Kirjoita päivä, kuukausi ja vuosi, esimerkiksi 23.11.2026',
        tooEarly: ({ min }) => min === undefined ? 'Kirjoita myöhempi päivämäärä' : `Kirjoita päivämäärä, joka on ${day(min)} tai sitä myöhempi`,
        tooLate: ({ max }) => max === undefined ? 'Kirjoita aiempi päivämäärä' : `Kirjoita päivämäärä, joka on ${day(max)} tai sitä aiempi`,
        tooFew: ({ min }) => min === undefined ? 'Valitse useampia vaihtoehtoja' : `Valitse vaihtoehdoista vähintään ${number(min)}`,
        tooMany: ({ max }) => max === undefined ? 'Valitse vähemmän vaihtoehtoja' : `Valitse vaihtoehdoista enintään ${number(max)}`,
        wrongFile: ({ name }) => name === undefined
            ? 'Tiedostoa ei voi lähettää, koska sen tyyppi ei kelpaa. Valitse toinen tiedosto.'
            : `Tiedostoa ${name} ei voi lähettää, koska sen tyyppi ei kelpaa. Valitse toinen tiedosto.`,
        fileTooLarge: ({ name, max }) => name === undefined || max === undefined
            ? 'Tiedosto on liian suuri. Valitse pienempi tiedosto.'
            : `Tiedosto ${name} on suurempi kuin ${number(max)} Mt. Valitse pienempi tiedosto.`,
        redirected: () => 'Tätä lomaketta ei voi käyttää asiassasi. Noudata kysymyksen kohdalla olevaa ohjetta.',
    },
    combobox: {
        open: 'Näytä kaikki vaihtoehdot',
        hint: 'Hae luettelosta kirjoittamalla muutama kirjain',
        noMatch: 'Mikään vaihtoehto ei vastaa kirjoittamaasi',
        matches: ({ count }) => plural(count, { one: 'Yksi vaihtoehto', other: '# vaihtoehtoa' }),
        kept: ({ label }) => `Valittuna on edelleen ${label}`,
        removed: 'Kirjoittamasi teksti poistettiin',
    },
    files: {
        choose: ({ count }) => (count === 1 ? 'Valitse tiedosto' : 'Valitse tiedostot'),
        limits: ({ kinds, count, size }) => plural(count, {
            one: `Yksi tiedosto, enintään ${number(size)} Mt: ${kinds}`,
            other: `Enintään # tiedostoa, kukin enintään ${number(size)} Mt: ${kinds}`,
        }),
        kinds: { image: 'kuva', video: 'video', audio: 'äänitiedosto', pdf: 'PDF', text: 'tekstitiedosto' },
        chosen: ({ count }) => (count === 1 ? 'Valittu tiedosto' : 'Valitut tiedostot'),
        remove: ({ name }) => `Poista tiedosto ${name}`,
        removed: ({ name }) => `Tiedosto ${name} on poistettu`,
        drop: ({ count }) => (count === 1 ? 'Voit myös vetää tiedoston tähän.' : 'Voit myös vetää tiedostot tähän.'),
        pictures: 'Kuvat pienennetään, ja tiedot kuvauspaikasta poistetaan.',
        preparing: ({ name }) => `Valmistellaan tiedostoa ${name} …`,
        added: ({ name }) => `Tiedosto ${name} on lisätty`,
        unreadable: ({ name }) => `Kuvaa ${name} ei voi lukea. Valitse JPEG- tai PNG-kuva.`,
        noRoom: ({ name, count }) => plural(count, {
            one: `Tiedostoa ${name} ei lisätty, koska vain yhden tiedoston voi lähettää.`,
            other: `Tiedostoa ${name} ei lisätty, koska enintään # tiedostoa voi lähettää.`,
        }),
        sending: ({ percent }) => `Lähetetään … ${percent} %`,
        unreadableFile: ({ name }) => `Tiedostoa ${name} ei voi lukea. Valitse se uudelleen tai valitse toinen tiedosto.`,
        emptyFile: ({ name }) => `Tiedosto ${name} on tyhjä. Valitse toinen tiedosto.`,
    },
    contact: 'Voit ottaa meihin yhteyttä myös näin:',
    phone: 'Puhelin',
    email: 'Sähköposti',
    mail: 'Lähetä sähköpostilla',
    mailShortened: 'Teksti on pitkä, joten kopioimme sen kokonaan. Liitä teksti sähköpostiviestiin, jos siitä puuttuu jotain.',
    mailCut: 'Teksti katkeaa tähän. Liitä tämän tilalle koko teksti, joka on kopioitu.',
    answerTime: {
        label: 'Vastaus',
        within: ({ count }) => plural(count, { one: 'Yhden työpäivän kuluessa', other: '# työpäivän kuluessa' }),
        by: ({ date }) => `Viimeistään ${date}`,
    },
    personalNumber: {
        heading: 'Tekstissä näyttää olevan henkilönumero',
        text: 'Muut voivat saada lähettämäsi tekstin luettavakseen. Poista numero, jos sitä ei tarvita.',
        remove: 'Poista numero',
        edit: 'Muokkaa tekstiä',
        keep: 'Lähetä silti',
        removed: 'Numero on poistettu',
    },
};
