/** German. */
export const messages = {
    chooseLanguage: 'Sprache',
    publicRecord: 'Was Sie senden, wird zu einem amtlichen Dokument (allmän handling). Andere können Einsicht verlangen, sofern es nicht der Geheimhaltung unterliegt.',
    unshownField: 'Diese Frage kann nicht angezeigt werden. Sie können die Nachricht senden, ohne sie zu beantworten.',
    date: { hint: 'Zum Beispiel 23.11.2026' },
    privacy: {
        heading: 'So verarbeiten wir Ihre personenbezogenen Daten',
        short: 'Wir verwenden Ihre personenbezogenen Daten, um Ihr Anliegen zu bearbeiten.',
        details: 'Mehr darüber, wie wir personenbezogene Daten verarbeiten',
        controller: 'Verantwortliche Stelle',
        officer: 'Datenschutzbeauftragte Person',
        purpose: 'Zweck',
        basis: 'Rechtsgrundlage',
        recipients: 'Wer die Daten erhält',
        retention: 'Wie lange die Daten gespeichert werden',
        transfers: 'Übermittlung in Länder außerhalb der EU/des EWR',
        obligation: 'Ob Sie die Daten angeben müssen',
        rights: 'Ihre Rechte',
        complaints: 'Beschwerde bei der schwedischen Aufsichtsbehörde (IMY)',
    },
};
