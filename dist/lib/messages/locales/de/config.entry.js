import { counting } from '../../counting.js';
import { messages as shown } from './config-shown.js';
const { plural, number } = counting('de');
const day = (iso) => number(iso).replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, '$3.$2.$1');
/** German. */
export const messages = {
    ...shown,
    errors: {
        notAnswered: ({ label }) => `Beantworten Sie die Frage „${label}“`,
        notChosen: ({ label }) => `Wählen Sie bei „${label}“ eine Möglichkeit aus`,
        notTicked: ({ label }) => `Setzen Sie ein Häkchen bei „${label}“`,
        noFile: ({ label }) => `Wählen Sie bei „${label}“ eine Datei aus`,
        tooShort: ({ min, length }) => min === undefined || length === undefined
            ? 'Der Text ist zu kurz. Schreiben Sie mehr.'
            : `Schreiben Sie mindestens ${number(min)} Zeichen. Der Text hat jetzt ${number(length)} Zeichen.`,
        pattern: ({ label }) => `Prüfen Sie, wie Sie „${label}“ ausgefüllt haben`,
        notNumber: ({ label }) => `Geben Sie bei „${label}“ eine Zahl in Ziffern ein, zum Beispiel 12 oder 3,5`,
        notStep: ({ step }) => step === undefined
            ? 'Geben Sie eine andere Zahl ein. Diese wird nicht angenommen.'
            : step === 1
                ? 'Geben Sie eine ganze Zahl ohne Nachkommastellen ein'
                : `Geben Sie eine Zahl in Schritten von ${number(step)} ein`,
        tooLow: ({ min }) => min === undefined ? 'Geben Sie eine größere Zahl ein' : `Geben Sie eine Zahl ab ${number(min)} ein`,
        tooHigh: ({ max }) => max === undefined ? 'Geben Sie eine kleinere Zahl ein' : `Geben Sie eine Zahl bis ${number(max)} ein`,
        notDate: () => 'Geben Sie ein Datum mit Tag, Monat und Jahr ein, zum Beispiel 23.11.2026',
        tooEarly: ({ min }) => min === undefined ? 'Geben Sie ein späteres Datum ein' : `Geben Sie ein Datum ab dem ${day(min)} ein`,
        tooLate: ({ max }) => max === undefined ? 'Geben Sie ein früheres Datum ein' : `Geben Sie ein Datum bis zum ${day(max)} ein`,
        tooFew: ({ min }) => min === undefined
            ? 'Wählen Sie mehr Möglichkeiten aus'
            : `Wählen Sie mindestens ${number(min)} der Möglichkeiten aus`,
        tooMany: ({ max }) => max === undefined ? 'Wählen Sie weniger Möglichkeiten aus' : `Wählen Sie höchstens ${number(max)} aus`,
        wrongFile: ({ name }) => name === undefined
            ? 'Eine Datei hat einen Dateityp, der hier nicht gesendet werden kann. Wählen Sie eine andere Datei.'
            : `Die Datei ${name} hat einen Dateityp, der hier nicht gesendet werden kann. Wählen Sie eine andere Datei.`,
        fileTooLarge: ({ name, max }) => name === undefined || max === undefined
            ? 'Eine Datei ist zu groß. Wählen Sie eine kleinere Datei.'
            : `Die Datei ${name} ist größer als ${number(max)} MB. Wählen Sie eine kleinere Datei.`,
        redirected: () => 'Für dieses Anliegen können Sie das Formular nicht verwenden. Folgen Sie dem Hinweis bei der Frage.',
    },
    combobox: {
        open: 'Alle Einträge anzeigen',
        hint: 'Geben Sie einige Buchstaben ein, um die Liste zu durchsuchen',
        noMatch: 'Kein Eintrag passt zu Ihrer Eingabe',
        matches: ({ count }) => plural(count, { one: 'Ein Eintrag', other: '# Einträge' }),
        kept: ({ label }) => `${label} ist weiterhin ausgewählt`,
        removed: 'Ihre Eingabe wurde entfernt',
    },
    files: {
        choose: ({ count }) => (count === 1 ? 'Datei auswählen' : 'Dateien auswählen'),
        limits: ({ kinds, count, size }) => plural(count, {
            one: `Eine Datei mit höchstens ${number(size)} MB: ${kinds}`,
            other: `Höchstens # Dateien mit je höchstens ${number(size)} MB: ${kinds}`,
        }),
        kinds: { image: 'Bild', video: 'Video', audio: 'Audiodatei', pdf: 'PDF', text: 'Textdatei' },
        chosen: ({ count }) => (count === 1 ? 'Ausgewählte Datei' : 'Ausgewählte Dateien'),
        remove: ({ name }) => `${name} entfernen`,
        removed: ({ name }) => `${name} wurde entfernt`,
        drop: ({ count }) => count === 1 ? 'Sie können die Datei auch hierher ziehen.' : 'Sie können Dateien auch hierher ziehen.',
        pictures: 'Bilder werden verkleinert, und Angaben zum Aufnahmeort werden entfernt.',
        preparing: ({ name }) => `${name} wird vorbereitet …`,
        added: ({ name }) => `${name} wurde hinzugefügt`,
        unreadable: ({ name }) => `Das Bild ${name} kann nicht gelesen werden. Wählen Sie ein Bild im Format JPEG oder PNG.`,
        noRoom: ({ name, count }) => plural(count, {
            one: `${name} wurde nicht hinzugefügt, da nur eine Datei gesendet werden kann.`,
            other: `${name} wurde nicht hinzugefügt, da höchstens # Dateien gesendet werden können.`,
        }),
        sending: ({ percent }) => `Wird gesendet … ${percent} %`,
        unreadableFile: ({ name }) => `Die Datei ${name} kann nicht gelesen werden. Wählen Sie sie erneut aus, oder wählen Sie eine andere Datei.`,
        emptyFile: ({ name }) => `Die Datei ${name} ist leer. Wählen Sie eine andere Datei.`,
    },
    contact: 'Sie erreichen uns auch so:',
    phone: 'Telefon',
    email: 'E-Mail',
    mail: 'Per E-Mail senden',
    mailShortened: 'Der Text ist lang. Wir haben ihn deshalb vollständig kopiert. Fügen Sie ihn in die E-Mail ein, falls etwas fehlt.',
    mailCut: 'Hier ist der Text abgeschnitten. Fügen Sie stattdessen den vollständigen Text ein, der kopiert wurde.',
    answerTime: {
        label: 'Antwort',
        within: ({ count }) => plural(count, { one: 'Innerhalb eines Arbeitstags', other: 'Innerhalb von # Arbeitstagen' }),
        by: ({ date }) => `Spätestens am ${date}`,
    },
    personalNumber: {
        heading: 'Der Text scheint eine Personennummer (personnummer) zu enthalten',
        text: 'Andere können verlangen, Ihre Nachricht zu lesen. Entfernen Sie die Nummer, wenn sie nicht nötig ist.',
        remove: 'Nummer entfernen',
        edit: 'Text ändern',
        keep: 'Trotzdem senden',
        removed: 'Die Nummer wurde entfernt',
    },
};
