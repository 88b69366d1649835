import type { FormMessages } from '../../messages.ts';

/** German. */
export const messages: FormMessages = {
  language: 'de',
  unreviewed: true,
  close: 'Schließen',
  requiredNote: 'Felder mit einem Häkchen müssen ausgefüllt werden',
  required: 'muss ausgefüllt werden',
  choose: 'Bitte auswählen',
  send: 'Senden',
  sending: 'Wird gesendet …',
  failure: 'Ihre Nachricht wurde nicht gesendet',
  failures: {
    offline: ({ send }) =>
      `Sie haben keine Internetverbindung. Ihr Text ist noch da. Drücken Sie auf „${send}“, wenn Sie wieder online sind.`,
    incomplete: ({ send }) =>
      `Ein Teil des Formulars konnte nicht geladen oder ausgeführt werden. Ihr Text ist noch da. Drücken Sie noch einmal auf „${send}“ oder laden Sie die Seite neu. Ihre Kontaktdaten müssen Sie dann erneut eingeben.`,
  },
  saveCopy: { copy: 'Text kopieren' },
  defaultForm: {
    heading: 'Kontaktformular',
    kind: {
      label: 'Ich möchte:',
      hint: 'Rufen Sie bei Lebensgefahr 112 an. Möchten Sie gegen einen Bescheid vorgehen? Folgen Sie den Hinweisen im Bescheid. Hier ist das nicht möglich.',
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
    },
    answerVia: {
      label: 'Ich möchte eine Antwort per:',
      hint: 'Sie können anonym bleiben, aber dann können wir Ihnen weder antworten noch Fragen stellen.',
      options: { email: 'E-Mail', phone: 'Telefon', letter: 'Brief', none: 'Keine Antwort, ich möchte anonym bleiben' },
    },
    personal: 'Persönliche Angaben:',
    name: { label: 'Name' },
    email: { label: 'E-Mail-Adresse' },
    phone: {
      label: 'Telefonnummer',
    },
    phoneTime: { label: 'Wann dürfen wir Sie anrufen?', hint: 'Zum Beispiel werktags nach 15 Uhr' },
    street: { label: 'Straße und Hausnummer' },
    postcode: { label: 'Postleitzahl' },
    town: { label: 'Ort' },
  },
};
