import type { FormLanguage } from '../contract/config/form-languages.ts';
import { languageFor } from './load-messages.ts';

/** The texts that the button needs before any other file is loaded. */
export interface ButtonTexts {
  readonly loading: string;
  readonly failed: string;
  /** The button that reloads the page. */
  readonly reload: string;
  /** The text of the link to another page with contact details. */
  readonly contact: string;
}

/** The texts of the button in each of its languages; in the first file, as they are shown when nothing else can be loaded. */
export const buttonTexts: Readonly<Record<FormLanguage, ButtonTexts>> = {
  sv: {
    loading: 'Formuläret hämtas …',
    failed: 'Formuläret kunde inte hämtas. Tryck på knappen igen.',
    reload: 'Ladda om sidan',
    contact: 'Kontakta oss',
  },
  fi: {
    loading: 'Lomaketta haetaan …',
    failed: 'Lomaketta ei voitu hakea. Paina painiketta uudelleen.',
    reload: 'Lataa sivu uudelleen',
    contact: 'Ota yhteyttä',
  },
  en: {
    loading: 'Loading the form…',
    failed: 'The form could not be loaded. Press the button again.',
    reload: 'Reload the page',
    contact: 'Contact us',
  },
  nb: {
    loading: 'Skjemaet hentes …',
    failed: 'Skjemaet kunne ikke hentes. Trykk på knappen igjen.',
    reload: 'Last inn siden på nytt',
    contact: 'Kontakt oss',
  },
  da: {
    loading: 'Formularen hentes …',
    failed: 'Formularen kunne ikke hentes. Tryk på knappen igen.',
    reload: 'Genindlæs siden',
    contact: 'Kontakt os',
  },
  de: {
    loading: 'Das Formular wird geladen …',
    failed: 'Das Formular konnte nicht geladen werden. Bitte versuchen Sie es erneut.',
    reload: 'Seite neu laden',
    contact: 'Kontakt',
  },
  ar: {
    loading: 'جارٍ تحميل النموذج…',
    failed: 'تعذّر تحميل النموذج. اضغط على الزر مرة أخرى.',
    reload: 'أعد تحميل الصفحة',
    contact: 'تواصل معنا',
  },
};

/** Picks the language of these texts for an element, as a form does: that of the tag, else of the page, else Swedish. */
export const buttonLanguageFor = (element: Element, tag: string): FormLanguage =>
  languageFor(element, tag, Object.keys(buttonTexts) as FormLanguage[]) ?? 'sv'; // as declared above
