import { counting } from '../../counting.ts';
import type { SubmitMessages } from '../../messages.ts';

const { plural, number } = counting('de');

/** German. */
export const messages: SubmitMessages = {
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
      max === undefined || length === undefined
        ? 'Der Text ist zu lang. Kürzen Sie ihn.'
        : `Kürzen Sie den Text auf höchstens ${number(max)} Zeichen. Er hat jetzt ${number(length)} Zeichen.`,
    notEmail: () => 'Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com',
    notPhone: () => 'Geben Sie eine Telefonnummer mit Vorwahl ein, zum Beispiel 070-174 06 05 oder +46 70 174 06 05',
    notPostcode: () => 'Geben Sie eine Postleitzahl ein, zum Beispiel 612 80',
    notOption: ({ label }) => `Wählen Sie bei „${label}“ eine der Möglichkeiten aus`,
    badCharacters: () =>
      'Der Text enthält Zeichen, die nicht gesendet werden können. Schreiben Sie ihn mit gewöhnlichen Zeichen neu.',
    excess: ({ excess, label }) => `Entfernen Sie „${excess}“ aus „${label}“`,
    unexpected: () =>
      'Das Formular hat sich geändert. Kopieren Sie Ihren Text, laden Sie die Seite neu und versuchen Sie es noch einmal. Wenn das nicht hilft, wenden Sie sich bitte auf anderem Weg an uns.',
    invalid: ({ label }) => `Prüfen Sie Ihre Angabe bei „${label}“`,
  },
  retrying: 'Das dauert länger als erwartet. Wir versuchen es noch einmal …',
  online: ({ send }) => `Sie sind wieder online. Ihr Text ist noch da. Drücken Sie auf „${send}“.`,
  unsure: 'Wir wissen nicht, ob Ihre Nachricht angekommen ist',
  failures: {
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
    unconfigured: () => 'Das Formular kann noch nicht genutzt werden. Wenden Sie sich bitte auf anderem Weg an uns.',
  },
  resendSafe: 'Falls Ihre Nachricht schon angekommen ist, wird sie trotzdem nur einmal gezählt.',
  resendUnsafe: 'Wenn Sie noch einmal senden, kann Ihre Nachricht zweimal ankommen.',
  contactPage: 'Unsere Kontaktdaten finden Sie auf der Website der Gemeinde.',
  contactLink: 'Kontakt',
  draftRestored: ({ clear }) =>
    `Was Sie früher geschrieben haben, ist noch da. Drücken Sie auf „${clear}“, wenn Sie es löschen möchten.`,
  receipt: {
    heading: 'Vielen Dank, wir haben Ihre Nachricht erhalten',
    reference: 'Referenznummer',
    save: 'Bewahren Sie die Referenznummer auf. Geben Sie sie an, wenn Sie sich wegen Ihrer Nachricht an uns wenden.',
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
    copied: 'Der Text wurde kopiert',
    failed: () => 'Der Text konnte nicht kopiert werden. Laden Sie ihn stattdessen herunter.',
    download: 'Text herunterladen',
    fileName: 'nachricht',
  },
  defaultForm: {
    nextSteps:
      'Wir registrieren Ihre Nachricht und leiten sie an den zuständigen Bereich weiter. Wenn Sie um eine Antwort gebeten haben, melden wir uns auf dem Weg, den Sie gewählt haben.',
    kind: { required: 'Wählen Sie aus, was Sie tun möchten' },
    department: {
      required: 'Wählen Sie aus, um welchen Bereich es geht. Wenn Sie unsicher sind, wählen Sie „Weiß ich nicht“.',
    },
    description: { required: 'Beschreiben Sie Ihr Anliegen' },
    answerVia: { required: 'Wählen Sie aus, wie wir Ihnen antworten sollen' },
    name: { required: 'Geben Sie Ihren Namen ein, damit der Brief ankommt' },
    email: { required: 'Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@example.com' },
    phone: { required: 'Geben Sie Ihre Telefonnummer ein, zum Beispiel 070-174 06 05 oder +46 70 174 06 05' },
    street: { required: 'Geben Sie Ihre Straße und Hausnummer ein' },
    postcode: { required: 'Geben Sie Ihre Postleitzahl ein' },
    town: { required: 'Geben Sie Ihren Ort ein' },
  },
};
