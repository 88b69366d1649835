/** The texts of the button in each of its languages; in the first file, as they are shown when nothing else can be loaded. */
export const buttonTexts = {
    sv: {
        loading: 'Formuläret hämtas …',
        failed: 'Formuläret kunde inte hämtas. Tryck på knappen igen.',
        retry: 'Försök igen',
        contact: 'Kontakta oss',
    },
    fi: {
        loading: 'Lomaketta haetaan …',
        failed: 'Lomaketta ei voitu hakea. Paina painiketta uudelleen.',
        retry: 'Yritä uudelleen',
        contact: 'Ota yhteyttä',
    },
    en: {
        loading: 'Fetching the form …',
        failed: 'The form could not be fetched. Press the button again.',
        retry: 'Try again',
        contact: 'Contact us',
    },
};
