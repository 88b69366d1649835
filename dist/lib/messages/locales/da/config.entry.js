import { counting } from '../../counting.js';
import { messages as shown } from './config-shown.js';
const { plural, number } = counting('da');
const day = (iso) => number(iso).replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3.$2.$1');
/** Danish. */
export const messages = {
    ...shown,
    errors: {
        notAnswered: ({ label }) => `Svar på spørgsmålet ”${label}”`,
        notChosen: ({ label }) => `Vælg en mulighed for ”${label}”`,
        notTicked: ({ label }) => `Sæt kryds ved ”${label}”`,
        noFile: ({ label }) => `Vælg en fil for ”${label}”`,
        tooShort: ({ min, length }) => min === undefined || length === undefined
            ? 'Teksten er for kort. Skriv mere.'
            : `Skriv mindst ${number(min)} tegn. Nu har teksten ${number(length)} tegn.`,
        pattern: ({ label }) => `Kontrollér, hvordan du har udfyldt ”${label}”`,
        notNumber: ({ label }) => `Skriv et tal ved ”${label}”, for eksempel 12 eller 3,5`,
        notStep: ({ step }) => step === undefined
            ? 'Skriv et andet tal. Dette godtages ikke.'
            : step === 1
                ? 'Skriv et helt tal uden decimaler'
                : `Skriv et tal i trin på ${number(step)}`,
        tooLow: ({ min }) => min === undefined ? 'Skriv et højere tal' : `Skriv et tal, der er ${number(min)} eller højere`,
        tooHigh: ({ max }) => max === undefined ? 'Skriv et lavere tal' : `Skriv et tal, der er ${number(max)} eller lavere`,
        notDate: () => 'Skriv en dato med dag, måned og år, for eksempel 23.11.2026',
        tooEarly: ({ min }) => min === undefined ? 'Skriv en senere dato' : `Skriv en dato, der er ${day(min)} eller senere`,
        tooLate: ({ max }) => max === undefined ? 'Skriv en tidligere dato' : `Skriv en dato, der er ${day(max)} eller tidligere`,
        tooFew: ({ min }) => min === undefined ? 'Vælg flere af mulighederne' : `Vælg mindst ${number(min)} af mulighederne`,
        tooMany: ({ max }) => max === undefined ? 'Vælg færre af mulighederne' : `Vælg højst ${number(max)} af mulighederne`,
        wrongFile: ({ name }) => name === undefined
            ? 'En fil er af en filtype, der ikke kan sendes her. Vælg en anden fil.'
            : `Filen ${name} er af en filtype, der ikke kan sendes her. Vælg en anden fil.`,
        fileTooLarge: ({ name, max }) => name === undefined || max === undefined
            ? 'En fil er for stor. Vælg en mindre fil.'
            : `Filen ${name} er større end ${number(max)} MB. Vælg en mindre fil.`,
        redirected: () => 'Du kan ikke bruge formularen til denne sag. Følg vejledningen ved spørgsmålet.',
    },
    combobox: {
        open: 'Vis alle muligheder',
        hint: 'Skriv nogle bogstaver for at søge på listen',
        noMatch: 'Ingen muligheder passer til det, du har skrevet',
        matches: ({ count }) => plural(count, { one: 'Én mulighed', other: '# muligheder' }),
        kept: ({ label }) => `${label} er stadig valgt`,
        removed: 'Det, du skrev, blev fjernet',
    },
    files: {
        choose: ({ count }) => (count === 1 ? 'Vælg en fil' : 'Vælg filer'),
        limits: ({ kinds, count, size }) => plural(count, {
            one: `Én fil på højst ${number(size)} MB: ${kinds}`,
            other: `Højst # filer på højst ${number(size)} MB hver: ${kinds}`,
        }),
        kinds: { image: 'billede', video: 'video', audio: 'lydfil', pdf: 'PDF', text: 'tekstfil' },
        chosen: ({ count }) => (count === 1 ? 'Valgt fil' : 'Valgte filer'),
        remove: ({ name }) => `Fjern ${name}`,
        removed: ({ name }) => `${name} er fjernet`,
        drop: ({ count }) => (count === 1 ? 'Du kan også trække en fil hertil.' : 'Du kan også trække filer hertil.'),
        pictures: 'Billeder bliver gjort mindre, og oplysninger om, hvor de er taget, bliver fjernet.',
        preparing: ({ name }) => `Klargør ${name} …`,
        added: ({ name }) => `${name} er tilføjet`,
        unreadable: ({ name }) => `Billedet ${name} kan ikke læses. Vælg et billede i formatet JPEG eller PNG.`,
        noRoom: ({ name, count }) => plural(count, {
            one: `${name} er ikke tilføjet, fordi der kun kan sendes én fil.`,
            other: `${name} er ikke tilføjet, fordi der højst kan sendes # filer.`,
        }),
        sending: ({ percent }) => `Sender … ${percent} %`,
        unreadableFile: ({ name }) => `Filen ${name} kan ikke læses. Vælg den igen, eller vælg en anden fil.`,
        emptyFile: ({ name }) => `Filen ${name} er tom. Vælg en anden fil.`,
    },
    contact: 'Du kan også kontakte os på disse måder:',
    phone: 'Telefon',
    email: 'E-mail',
    mail: 'Send via e-mail',
    mailShortened: 'Teksten er lang, så den er kopieret i sin helhed. Indsæt den i e-mailen, hvis noget mangler.',
    mailCut: 'Her er teksten afkortet. Indsæt hele teksten, som er kopieret, i stedet for dette.',
    answerTime: {
        label: 'Svar',
        within: ({ count }) => plural(count, { one: 'Inden for en arbejdsdag', other: 'Inden for # arbejdsdage' }),
        by: ({ date }) => `Senest den ${date}`,
    },
    personalNumber: {
        heading: 'Teksten ser ud til at indeholde et personnummer',
        text: 'Andre kan bede om at læse det, du sender. Fjern nummeret, hvis det ikke er nødvendigt.',
        remove: 'Fjern nummeret',
        edit: 'Ret teksten',
        keep: 'Send alligevel',
        removed: 'Nummeret er fjernet',
    },
};
