/** What is said of fetching the form, in every language: it must show when nothing more can be fetched. */
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
