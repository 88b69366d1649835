import { messages as ar } from '../../src/messages/locales/ar/form.entry.ts';
import { messages as da } from '../../src/messages/locales/da/form.entry.ts';
import { messages as de } from '../../src/messages/locales/de/form.entry.ts';
import { messages as en } from '../../src/messages/locales/en/form.entry.ts';
import { messages as fi } from '../../src/messages/locales/fi/form.entry.ts';
import { messages as moreAr } from '../../src/messages/locales/ar/config.entry.ts';
import { messages as moreDa } from '../../src/messages/locales/da/config.entry.ts';
import { messages as moreDe } from '../../src/messages/locales/de/config.entry.ts';
import { messages as moreEn } from '../../src/messages/locales/en/config.entry.ts';
import { messages as moreFi } from '../../src/messages/locales/fi/config.entry.ts';
import { messages as moreNb } from '../../src/messages/locales/nb/config.entry.ts';
import { messages as moreSv } from '../../src/messages/locales/sv/config.entry.ts';
import { messages as nb } from '../../src/messages/locales/nb/form.entry.ts';
import { messages as sv } from '../../src/messages/locales/sv/form.entry.ts';

/** Every text of every language: those of all forms, and those that only some forms need. */
export const languages = {
  sv: { core: sv, more: moreSv },
  fi: { core: fi, more: moreFi },
  en: { core: en, more: moreEn },
  nb: { core: nb, more: moreNb },
  da: { core: da, more: moreDa },
  de: { core: de, more: moreDe },
  ar: { core: ar, more: moreAr },
};
