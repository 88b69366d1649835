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
  charactersAtMost: ({ count }) => `Noch höchstens ${number(count)} Zeichen übrig`,
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
    notPostcode: () => 'Geben Sie eine Postleitzahl ein, zum Beispiel 612 80',
    notOption: ({ label }) => `Wählen Sie bei „${label}“ eine der Möglichkeiten aus`,
    excess: ({ excess, label }) => `Entfernen Sie „${excess}“ aus „${label}“`,
    unexpected: () =>
      'Das Formular hat sich geändert. Kopieren Sie Ihren Text, laden Sie die Seite neu und versuchen Sie es noch einmal.',
    invalid: ({ label }) => `Prüfen Sie „${label}“`,
  },
  send: 'Senden',
  sending: 'Wird gesendet …',
  retrying: 'Es dauert. Wir versuchen es erneut …',
  online: 'Sie sind wieder online. Ihr Text ist noch da. Drücken Sie auf Senden.',
  failure: 'Ihre Nachricht wurde nicht gesendet',
  unsure: 'Wir wissen nicht, ob Ihre Nachricht angekommen ist',
  failures: {
    offline:
      'Sie haben keine Internetverbindung. Ihr Text ist noch da. Drücken Sie auf „Senden“, wenn Sie wieder online sind.',
    network:
      'Der Empfänger war nicht zu erreichen. Ihr Text ist noch da. Drücken Sie auf „Senden“, um es noch einmal zu versuchen.',
    timeout:
      'Der Empfänger hat nicht rechtzeitig geantwortet. Ihr Text ist noch da. Drücken Sie auf „Senden“, um es noch einmal zu versuchen.',
    invalid: 'Einige Angaben wurden nicht angenommen. Korrigieren Sie sie und drücken Sie noch einmal auf „Senden“.',
    conflict:
      'Eine frühere Nachricht von Ihnen ist bereits eingegangen. Drücken Sie auf „Senden“, wenn Sie auch diese senden möchten.',
    tooLarge: 'Die Nachricht ist zu groß. Kürzen Sie den Text und drücken Sie noch einmal auf „Senden“.',
    unsupported:
      'Der Empfänger kann die Nachricht so nicht annehmen. Haben Sie Dateien angehängt? Entfernen Sie sie und drücken Sie erneut auf Senden, oder wenden Sie sich auf anderem Weg an uns.',
    busy: 'Gerade senden sehr viele Menschen. Ihr Text ist noch da. Warten Sie einen Moment und drücken Sie noch einmal auf „Senden“.',
    unavailable:
      'Beim Empfänger ist eine vorübergehende Störung aufgetreten. Ihr Text ist noch da. Warten Sie einen Moment und drücken Sie noch einmal auf „Senden“.',
    refused:
      'Der Empfänger hat die Nachricht nicht angenommen. Kopieren Sie Ihren Text und wenden Sie sich auf anderem Weg an uns.',
    incomplete:
      'Ein Teil des Formulars konnte nicht geladen werden. Ihr Text ist noch da. Prüfen Sie Ihre Verbindung und drücken Sie noch einmal auf „Senden“.',
    unconfigured:
      'Das Formular ist nicht fertig und kann nicht gesendet werden. Wenden Sie sich auf anderem Weg an uns.',
  },
  receipt: {
    heading: 'Vielen Dank, wir haben Ihre Nachricht erhalten',
    reference: 'Referenznummer',
    receivedAt: 'Eingegangen',
    next: 'Wie geht es weiter?',
    sent: 'Das haben Sie gesendet',
    again: 'Noch eine senden',
  },
  clear: {
    button: 'Leeren',
    ask: 'Möchten Sie alles löschen, was Sie geschrieben haben?',
    yes: 'Ja, löschen',
    no: 'Nein, behalten',
    done: 'Ihr Text ist gelöscht',
  },
  saveCopy: {
    print: 'Drucken',
    notPrinted: 'Der Text konnte nicht gedruckt werden. Laden Sie ihn stattdessen herunter.',
    copy: 'Text kopieren',
    copied: 'Der Text ist kopiert',
    failed: 'Der Text konnte nicht kopiert werden. Laden Sie ihn stattdessen herunter.',
    download: 'Text herunterladen',
    fileName: 'nachricht',
  },
  defaultForm: {
    heading: 'Kontaktformular',
    nextSteps:
      'Wir registrieren Ihre Nachricht und leiten sie an den zuständigen Bereich weiter. Wenn Sie um eine Antwort gebeten haben, melden wir uns auf dem Weg, den Sie gewählt haben.',
    kind: {
      label: 'Ich möchte:',
      required: 'Wählen Sie aus, was Sie möchten',
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
      required: 'Wählen Sie aus, um welchen Bereich es geht, oder „Weiß ich nicht“',
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
      hint: 'Was Sie senden, wird zu einem amtlichen Dokument (allmän handling), das andere möglicherweise lesen dürfen. Schreiben Sie keine Personennummern oder sensiblen Angaben.',
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
