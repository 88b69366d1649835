import { counting } from '../../counting.js';
import { messages as shown } from './config-shown.js';
const { plural, number } = counting('nb');
const day = (iso) => number(iso).replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3.$2.$1');
/** Norwegian, Bokmål. */
export const messages = {
    ...shown,
    errors: {
        notAnswered: ({ label }) => `Svar på spørsmålet «${label}»`,
        notChosen: ({ label }) => `Velg et alternativ for «${label}»`,
        notTicked: ({ label }) => `Kryss av for «${label}»`,
        noFile: ({ label }) => `Velg en fil for «${label}»`,
        tooShort: ({ min, length }) => min === undefined || length === undefined
            ? 'Teksten er for kort. Skriv mer.'
            : `Skriv minst ${number(min)} tegn. Nå har teksten ${number(length)} tegn.`,
        pattern: ({ label }) => `Kontroller hvordan du har fylt ut «${label}»`,
        notNumber: ({ label }) => `Skriv et tall for «${label}», for eksempel 12 eller 3,5`,
        notStep: ({ step }) => step === undefined
            ? 'Skriv et annet tall. Dette godtas ikke.'
            : step === 1
                ? 'Skriv et helt tall, uten desimaler'
                : `Skriv et tall i trinn på ${number(step)}`,
        tooLow: ({ min }) => min === undefined ? 'Skriv et høyere tall' : `Skriv et tall som er ${number(min)} eller høyere`,
        tooHigh: ({ max }) => max === undefined ? 'Skriv et lavere tall' : `Skriv et tall som er ${number(max)} eller lavere`,
        notDate: () => 'Skriv en dato med dag, måned og år, for eksempel 23.11.2026',
        tooEarly: ({ min }) => min === undefined ? 'Skriv en senere dato' : `Skriv en dato som er ${day(min)} eller senere`,
        tooLate: ({ max }) => max === undefined ? 'Skriv en tidligere dato' : `Skriv en dato som er ${day(max)} eller tidligere`,
        tooFew: ({ min }) => min === undefined ? 'Velg flere av alternativene' : `Velg minst ${number(min)} av alternativene`,
        tooMany: ({ max }) => max === undefined ? 'Velg færre av alternativene' : `Velg høyst ${number(max)} av alternativene`,
        wrongFile: ({ name }) => name === undefined
            ? 'En fil er av en filtype som ikke kan sendes her. Velg en annen fil.'
            : `Filen ${name} er av en filtype som ikke kan sendes her. Velg en annen fil.`,
        fileTooLarge: ({ name, max }) => name === undefined || max === undefined
            ? 'En fil er for stor. Velg en mindre fil.'
            : `Filen ${name} er større enn ${number(max)} MB. Velg en mindre fil.`,
        redirected: () => 'Du kan ikke bruke dette skjemaet til denne saken. Følg veiledningen ved spørsmålet.',
    },
    combobox: {
        open: 'Vis alle alternativer',
        hint: 'Skriv noen bokstaver for å søke i listen',
        noMatch: 'Ingen alternativer stemmer med det du har skrevet',
        matches: ({ count }) => plural(count, { one: 'Ett alternativ', other: '# alternativer' }),
        kept: ({ label }) => `${label} er fortsatt valgt`,
        removed: 'Det du skrev, ble fjernet',
    },
    files: {
        choose: ({ count }) => (count === 1 ? 'Velg en fil' : 'Velg filer'),
        limits: ({ kinds, count, size }) => plural(count, {
            one: `Én fil på høyst ${number(size)} MB: ${kinds}`,
            other: `Høyst # filer på høyst ${number(size)} MB hver: ${kinds}`,
        }),
        kinds: { image: 'bilde', video: 'film', audio: 'lydfil', pdf: 'PDF', text: 'tekstfil' },
        chosen: ({ count }) => (count === 1 ? 'Valgt fil' : 'Valgte filer'),
        remove: ({ name }) => `Fjern ${name}`,
        removed: ({ name }) => `${name} er fjernet`,
        drop: ({ count }) => (count === 1 ? 'Du kan også dra en fil hit.' : 'Du kan også dra filer hit.'),
        pictures: 'Bilder blir gjort mindre, og opplysninger om hvor de er tatt, blir fjernet.',
        preparing: ({ name }) => `Klargjør ${name} …`,
        added: ({ name }) => `${name} er lagt til`,
        unreadable: ({ name }) => `Bildet ${name} kan ikke leses. Velg et bilde i formatet JPEG eller PNG.`,
        noRoom: ({ name, count }) => plural(count, {
            one: `${name} er ikke lagt til, fordi bare én fil kan sendes.`,
            other: `${name} er ikke lagt til, fordi høyst # filer kan sendes.`,
        }),
        sending: ({ percent }) => `Sender … ${percent} %`,
        unreadableFile: ({ name }) => `Filen ${name} kan ikke leses. Velg den på nytt, eller velg en annen fil.`,
        emptyFile: ({ name }) => `Filen ${name} er tom. Velg en annen fil.`,
    },
    contact: 'Du kan også kontakte oss slik:',
    phone: 'Telefon',
    email: 'E-post',
    mail: 'Send på e-post',
    mailShortened: 'Teksten er lang, så vi har kopiert hele teksten. Lim den inn i e-posten hvis noe mangler.',
    mailCut: 'Her er teksten avkortet. Lim inn hele teksten, som er kopiert, i stedet for dette.',
    answerTime: {
        label: 'Svar',
        within: ({ count }) => plural(count, { one: 'Innen én arbeidsdag', other: 'Innen # arbeidsdager' }),
        by: ({ date }) => `Senest ${date}`,
    },
    personalNumber: {
        heading: 'Teksten ser ut til å inneholde et personnummer',
        text: 'Andre kan be om å få lese det du sender. Fjern nummeret hvis det ikke trengs.',
        remove: 'Fjern nummeret',
        edit: 'Endre teksten',
        keep: 'Send likevel',
        removed: 'Nummeret er fjernet',
    },
};
