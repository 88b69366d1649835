/** Danish. */
export const messages = {
    chooseLanguage: 'Sprog',
    publicRecord: 'Det, du sender, bliver et offentligt dokument (allmän handling), som andre kan bede om at få lov at læse, medmindre det er fortroligt.',
    unshownField: 'Dette spørgsmål kan ikke vises. Du kan sende beskeden uden at svare på det.',
    date: { hint: 'For eksempel 23.11.2026' },
    privacy: {
        heading: 'Sådan behandler vi dine personoplysninger',
        short: 'Vi bruger dine personoplysninger til at behandle din sag.',
        details: 'Læs mere om, hvordan vi behandler personoplysninger',
        controller: 'Dataansvarlig',
        officer: 'Databeskyttelsesrådgiver',
        purpose: 'Formål',
        basis: 'Retsgrundlag',
        recipients: 'Hvem der får oplysningerne',
        retention: 'Hvor længe oplysningerne gemmes',
        transfers: 'Overførsel ud af EU/EØS',
        obligation: 'Om du har pligt til at give oplysningerne',
        rights: 'Dine rettigheder',
        complaints: 'Klage til den svenske tilsynsmyndighed (IMY)',
    },
};
