import { counting } from '../../counting.js';
import { messages as shown } from './config-shown.js';
const { plural, number } = counting('sv');
/** Swedish. */
export const messages = {
    ...shown,
    errors: {
        notAnswered: ({ label }) => `Svara på frågan ”${label}”`,
        notChosen: ({ label }) => `Välj ett alternativ för ”${label}”`,
        notTicked: ({ label }) => `Kryssa i ”${label}”`,
        noFile: ({ label }) => `Välj en fil för ”${label}”`,
        tooShort: ({ min, length }) => min === undefined || length === undefined
            ? 'Texten är för kort. Skriv mer.'
            : `Skriv minst ${number(min)} tecken. Nu har texten ${number(length)} tecken.`,
        pattern: ({ label }) => `Kontrollera hur du har fyllt i ”${label}”`,
        notNumber: ({ label }) => `Skriv ett tal för ”${label}”, till exempel 12 eller 3,5`,
        notStep: ({ step }) => step === undefined
            ? 'Skriv ett annat tal. Det här godtas inte.'
            : step === 1
                ? 'Skriv ett heltal, utan decimaler'
                : `Skriv ett tal i steg om ${number(step)}`,
        tooLow: ({ min }) => min === undefined ? 'Skriv ett högre tal' : `Skriv ett tal som är ${number(min)} eller högre`,
        tooHigh: ({ max }) => max === undefined ? 'Skriv ett lägre tal' : `Skriv ett tal som är ${number(max)} eller lägre`,
        notDate: () => 'Skriv ett datum med år, månad och dag, till exempel 2026-11-23',
        tooEarly: ({ min }) => min === undefined ? 'Skriv ett senare datum' : `Skriv ett datum som är ${number(min)} eller senare`,
        tooLate: ({ max }) => max === undefined ? 'Skriv ett tidigare datum' : `Skriv ett datum som är ${number(max)} eller tidigare`,
        tooFew: ({ min }) => (min === undefined ? 'Välj fler alternativ' : `Välj minst ${number(min)} alternativ`),
        tooMany: ({ max }) => (max === undefined ? 'Välj färre alternativ' : `Välj högst ${number(max)} alternativ`),
        wrongFile: ({ name }) => name === undefined
            ? 'En fil är av en filtyp som inte kan skickas här. Välj en annan fil.'
            : `Filen ${name} är av en filtyp som inte kan skickas här. Välj en annan fil.`,
        fileTooLarge: ({ name, max }) => name === undefined || max === undefined
            ? 'En fil är för stor. Välj en mindre fil.'
            : `Filen ${name} är större än ${number(max)} MB. Välj en mindre fil.`,
        redirected: () => 'Det här formuläret går inte att använda för ditt ärende. Följ anvisningen vid frågan.',
    },
    combobox: {
        open: 'Visa alla alternativ',
        hint: 'Skriv några bokstäver för att söka i listan',
        noMatch: 'Inget alternativ stämmer med det du har skrivit',
        matches: ({ count }) => plural(count, { one: 'Ett alternativ', other: '# alternativ' }),
        kept: ({ label }) => `${label} är fortfarande valt`,
        removed: 'Det du skrev togs bort',
    },
    files: {
        choose: ({ count }) => (count === 1 ? 'Välj en fil' : 'Välj filer'),
        limits: ({ kinds, count, size }) => plural(count, {
            one: `En fil på högst ${number(size)} MB. Filtyp: ${kinds}`,
            other: `Högst # filer, var och en på högst ${number(size)} MB. Filtyp: ${kinds}`,
        }),
        kinds: { image: 'bild', video: 'film', audio: 'ljudfil', pdf: 'PDF', text: 'textfil' },
        chosen: ({ count }) => (count === 1 ? 'Vald fil' : 'Valda filer'),
        remove: ({ name }) => `Ta bort ${name}`,
        removed: ({ name }) => `${name} är borttagen`,
        drop: ({ count }) => (count === 1 ? 'Du kan också dra en fil hit.' : 'Du kan också dra filer hit.'),
        pictures: 'Innan bilderna skickas gör vi dem mindre och tar bort uppgifter om var de togs.',
        preparing: ({ name }) => `Förbereder ${name} …`,
        added: ({ name }) => `${name} är tillagd`,
        unreadable: ({ name }) => `Bilden ${name} kan inte läsas. Välj en bild i formatet JPEG eller PNG.`,
        noRoom: ({ name, count }) => plural(count, {
            one: `${name} är inte tillagd, eftersom bara en fil kan skickas.`,
            other: `${name} är inte tillagd, eftersom högst # filer kan skickas.`,
        }),
        sending: ({ percent }) => `Skickar … ${percent} %`,
        unreadableFile: ({ name }) => `Filen ${name} kan inte läsas. Välj den igen, eller välj en annan fil.`,
        emptyFile: ({ name }) => `Filen ${name} är tom. Välj en annan fil.`,
    },
    contact: 'Du kan också kontakta oss så här:',
    phone: 'Telefon',
    email: 'E-post',
    mail: 'Skicka med e-post',
    mailShortened: 'Texten är lång, så vi har kopierat hela texten. Klistra in den i mejlet om något saknas.',
    mailCut: 'Här är texten avklippt. Klistra in hela texten, som är kopierad, i stället för det här.',
    answerTime: {
        label: 'Svar',
        within: ({ count }) => plural(count, { one: 'Inom en arbetsdag', other: 'Inom # arbetsdagar' }),
        by: ({ date }) => `Senast den ${date}`,
    },
    personalNumber: {
        heading: 'Texten verkar innehålla ett personnummer',
        text: 'Andra kan begära att få läsa det du skickar. Ta bort numret om det inte behövs.',
        remove: 'Ta bort numret',
        edit: 'Ändra texten',
        keep: 'Skicka ändå',
        removed: 'Numret är borttaget',
    },
};
