/** English. */
export const messages = {
    chooseLanguage: 'Language',
    publicRecord: 'What you send becomes an official document (allmän handling), which others may ask to read unless it is confidential.',
    unshownField: 'This question cannot be shown. You can send the message without answering it.',
    date: { hint: 'For example 2026-11-23' },
    privacy: {
        heading: 'How we handle your personal data',
        short: 'We use your personal data to deal with what you have contacted us about.',
        details: 'Read more about how we handle personal data',
        controller: 'Data controller',
        officer: 'Data protection officer',
        purpose: 'Purpose',
        basis: 'Legal basis',
        recipients: 'Who receives the data',
        retention: 'How long the data is kept',
        transfers: 'Transfer outside the EU/EEA',
        obligation: 'Whether you must provide the data',
        rights: 'Your rights',
        complaints: 'Complaints to the Swedish Authority for Privacy Protection (IMY)',
    },
};
