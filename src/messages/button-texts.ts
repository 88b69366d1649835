import type { Language } from './load-messages.ts';

/** The texts that the button needs before any other file is loaded. */
export interface ButtonTexts {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  /** The text of the link to another page with contact details. */
  readonly contact: string;
}

/** The texts of the button in each of its languages; in the first file, as they are shown when nothing else can be loaded. */
export const buttonTexts: Readonly<Record<Language, ButtonTexts>> = {
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
    loading: 'Loading the form…',
    failed: 'The form could not be loaded. Press the button again.',
    retry: 'Try again',
    contact: 'Contact us',
  },
};
