/** What is said of fetching the form, in every language: it must show when nothing more can be fetched. */
export const buttonTexts = {
    sv: { loading: 'Formuläret hämtas …', failed: 'Formuläret kunde inte hämtas.', retry: 'Försök igen' },
    fi: { loading: 'Lomaketta haetaan …', failed: 'Lomaketta ei voitu hakea.', retry: 'Yritä uudelleen' },
    en: { loading: 'Fetching the form …', failed: 'The form could not be fetched.', retry: 'Try again' },
};
