/** Norwegian, Bokmål. */
export const messages = {
    chooseLanguage: 'Språk',
    publicRecord: 'Det du sender, blir et offentlig dokument (allmän handling), som andre kan be om å få lese hvis det ikke er taushetsbelagt.',
    unshownField: 'Dette spørsmålet kan ikke vises. Du kan sende meldingen uten å svare på det.',
    date: { hint: 'For eksempel 23.11.2026' },
    privacy: {
        heading: 'Slik behandler vi personopplysningene dine',
        short: 'Vi bruker personopplysningene dine til å behandle saken din.',
        details: 'Les mer om hvordan vi behandler personopplysninger',
        controller: 'Behandlingsansvarlig',
        officer: 'Personvernombud',
        purpose: 'Formål',
        basis: 'Rettslig grunnlag',
        recipients: 'Hvem som får opplysningene',
        retention: 'Hvor lenge opplysningene lagres',
        transfers: 'Overføring ut av EU/EØS',
        obligation: 'Om du må oppgi opplysningene',
        rights: 'Rettighetene dine',
        complaints: 'Klage til den svenske tilsynsmyndigheten (IMY)',
    },
};
