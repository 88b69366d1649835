import type { Messages } from '../../messages.ts';
import { counting } from '../../counting.ts';

const { plural, number } = counting('de');

/** German. */
export const messages: Messages = {
  language: 'de',
  unreviewed: true,
  close: 'Schließen',
  requiredNote: 'Felder mit einem Häkchen müssen ausgefüllt werden',
  required: 'muss ausgefüllt werden',
  choose: 'Bitte auswählen',
  charactersLeft: ({ count }) => `Noch ${number(count)} Zeichen übrig`,
  charactersAtMost: ({ count }) =>
    count === 0 ? 'Keine Zeichen mehr übrig' : `Noch höchstens ${number(count)} Zeichen übrig`,
  charactersTooMany: ({ count }) => `${number(count)} Zeichen zu viel`,
  textTooLong: 'Der Text ist zu lang',
  errorSummary: ({ count }) =>
    plural(count, { one: 'Eine Angabe muss korrigiert werden', other: '# Angaben müssen korrigiert werden' }),
  error: 'Fehler:',
  errors: {
    required: ({ label }) => `Füllen Sie das Feld „${label}“ aus`,
    tooLong: ({ max, length }) =>
      `Kürzen Sie den Text auf höchstens ${number(max)} Zeichen. Er hat jetzt ${number(length)} Zeichen.`,
    notEmail: () => 'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com',
    notPhone: () => 'Geben Sie eine Telefonnummer mit Vorwahl ein, zum Beispiel 070-174 06 05 oder +46 70 174 06 05',
    notPostcode: () => 'Geben Sie eine Postleitzahl mit fünf Ziffern ein, zum Beispiel 612 80',
    notOption: ({ label }) => `Wählen Sie bei „${label}“ eine der Möglichkeiten aus`,
    badCharacters: () =>
      'Der Text enthält Zeichen, die nicht gesendet werden können. Schreiben Sie ihn mit gewöhnlichen Zeichen neu.',
    unexpected: () =>
      'Das Formular hat sich geändert. Kopieren Sie Ihren Text, laden Sie die Seite neu und versuchen Sie es noch einmal.',
    invalid: ({ label }) => `Prüfen Sie Ihre Angabe bei „${label}“`,
  },
  send: 'Senden',
  sending: 'Wird gesendet …',
  retrying: 'Das dauert länger als erwartet. Wir versuchen es noch einmal …',
  online: ({ send }) => `Sie sind wieder online. Ihr Text ist noch da. Drücken Sie auf „${send}“.`,
  failure: 'Ihre Nachricht wurde nicht gesendet',
  unsure: 'Wir wissen nicht, ob Ihre Nachricht angekommen ist',
  failures: {
    offline: ({ send }) =>
      `Sie haben keine Internetverbindung. Ihr Text ist noch da. Drücken Sie auf „${send}“, wenn Sie wieder online sind.`,
    network: ({ send }) =>
      `Wir haben keine Bestätigung vom Empfänger erhalten. Ihr Text ist noch da. Drücken Sie auf „${send}“, um es noch einmal zu versuchen.`,
    timeout: ({ send }) =>
      `Der Empfänger hat nicht rechtzeitig geantwortet. Ihr Text ist noch da. Drücken Sie auf „${send}“, um es noch einmal zu versuchen.`,
    invalid: ({ send }) =>
      `Einige Angaben wurden nicht angenommen. Korrigieren Sie sie und drücken Sie noch einmal auf „${send}“.`,
    conflict: ({ send }) =>
      `Eine frühere Nachricht von Ihnen ist bereits eingegangen. Drücken Sie auf „${send}“, wenn Sie auch diese senden möchten.`,
    tooLarge: ({ send }) =>
      `Die Nachricht ist zu groß. Kürzen Sie den Text oder entfernen Sie Dateien, falls Sie welche angehängt haben, und drücken Sie noch einmal auf „${send}“.`,
    unsupported: ({ send }) =>
      `Der Empfänger kann die Nachricht so nicht annehmen. Haben Sie Dateien angehängt? Entfernen Sie sie und drücken Sie noch einmal auf „${send}“, oder wenden Sie sich auf anderem Weg an uns.`,
    busy: ({ send }) =>
      `In kurzer Zeit wurden sehr viele Nachrichten gesendet. Ihr Text ist noch da. Warten Sie einen Moment und drücken Sie noch einmal auf „${send}“.`,
    unavailable: ({ send }) =>
      `Beim Empfänger ist eine vorübergehende Störung aufgetreten. Ihr Text ist noch da. Warten Sie einen Moment und drücken Sie noch einmal auf „${send}“.`,
    refused: () =>
      'Der Empfänger hat die Nachricht nicht angenommen. Kopieren Sie Ihren Text und wenden Sie sich auf anderem Weg an uns.',
    incomplete: ({ send }) =>
      `Ein Teil des Formulars konnte nicht geladen werden. Ihr Text ist noch da. Prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf „${send}“.`,
    unconfigured: () => 'Das Formular kann noch nicht genutzt werden. Wenden Sie sich bitte auf anderem Weg an uns.',
  },
  receipt: {
    heading: 'Vielen Dank, wir haben Ihre Nachricht erhalten',
    reference: 'Referenznummer',
    receivedAt: 'Eingegangen',
    next: 'Wie geht es weiter?',
    sent: 'Das haben Sie gesendet',
    again: 'Noch eine Nachricht senden',
  },
  clear: {
    button: 'Formular leeren',
    ask: 'Möchten Sie alles löschen, was Sie geschrieben haben?',
    yes: 'Ja, löschen',
    no: 'Nein, behalten',
    done: 'Ihr Text wurde gelöscht',
  },
  saveCopy: {
    print: 'Drucken',
    notPrinted: () => 'Der Text konnte nicht gedruckt werden. Laden Sie ihn stattdessen herunter.',
    copy: 'Text kopieren',
    copied: 'Der Text wurde kopiert',
    failed: () => 'Der Text konnte nicht kopiert werden. Laden Sie ihn stattdessen herunter.',
    download: 'Text herunterladen',
    fileName: 'nachricht',
  },
  defaultForm: {
    heading: 'Kontaktformular',
    nextSteps:
      'Wir registrieren Ihre Nachricht und leiten sie an den zuständigen Bereich weiter. Wenn Sie um eine Antwort gebeten haben, melden wir uns auf dem Weg, den Sie gewählt haben.',
    kind: {
      label: 'Ich möchte:',
      required: 'Wählen Sie aus, was Sie tun möchten',
      options: {
        synpunkt: 'Meine Meinung mitteilen',
        klagomal: 'Mich beschweren',
        berom: 'Ein Lob aussprechen',
        forslag: 'Einen Vorschlag machen',
        fraga: 'Eine Frage stellen',
        felanmalan: 'Einen Schaden melden',
        sidfel: 'Auf einen Fehler auf dieser Seite hinweisen',
        tillganglighet: 'Eine digitale Barriere melden',
        annat: 'Etwas anderes',
      },
    },
    department: {
      label: 'Um welchen Bereich geht es?',
      required: 'Wählen Sie aus, um welchen Bereich es geht. Wenn Sie unsicher sind, wählen Sie „Weiß ich nicht“.',
      options: {
        'barn-utbildning': 'Kinder und Bildung',
        'vard-omsorg': 'Pflege und Betreuung',
        'stod-socialtjanst': 'Unterstützung und Sozialdienste',
        'bygga-bo-miljo': 'Bauen, Wohnen und Umwelt',
        'trafik-gator-parker': 'Verkehr, Straßen und Parks',
        'vatten-avlopp-avfall': 'Wasser, Abwasser und Abfall',
        'kultur-fritid-idrott': 'Kultur, Freizeit und Sport',
        'naringsliv-arbete': 'Wirtschaft und Arbeit',
        'kommun-politik': 'Gemeinde und Politik',
        webbplatsen: 'Die Website',
        'vet-inte': 'Weiß ich nicht',
      },
    },
    description: {
      label: 'Beschreibung des Anliegens:',
      hint: 'Was Sie senden, wird zu einem amtlichen Dokument (allmän handling), das andere möglicherweise lesen dürfen. Schreiben Sie keine Personennummern (personnummer) und keine sensiblen Angaben, zum Beispiel zur Gesundheit.',
      required: 'Beschreiben Sie Ihr Anliegen',
    },
    answerVia: {
      label: 'Ich möchte eine Antwort per:',
      hint: 'Sie können anonym bleiben, aber dann können wir Ihnen weder antworten noch Fragen stellen.',
      required: 'Wählen Sie aus, wie wir Ihnen antworten sollen',
      options: { email: 'E-Mail', phone: 'Telefon', letter: 'Brief', none: 'Keine Antwort, ich möchte anonym bleiben' },
    },
    personal: 'Persönliche Angaben:',
    name: { label: 'Name', required: 'Geben Sie Ihren Namen ein, damit der Brief ankommt' },
    email: { label: 'E-Mail-Adresse', required: 'Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@example.com' },
    phone: {
      label: 'Telefonnummer',
      required: 'Geben Sie Ihre Telefonnummer ein, zum Beispiel 070-174 06 05 oder +46 70 174 06 05',
    },
    phoneTime: { label: 'Wann dürfen wir Sie anrufen?', hint: 'Zum Beispiel werktags nach 15 Uhr' },
    street: { label: 'Straße und Hausnummer', required: 'Geben Sie Ihre Straße und Hausnummer ein' },
    postcode: { label: 'Postleitzahl', required: 'Geben Sie Ihre Postleitzahl ein' },
    town: { label: 'Ort', required: 'Geben Sie Ihren Ort ein' },
  },
};
