import { messages as ar } from '../../src/messages/ar.ts';
import { messages as da } from '../../src/messages/da.ts';
import { messages as de } from '../../src/messages/de.ts';
import { messages as en } from '../../src/messages/en.ts';
import { messages as fi } from '../../src/messages/fi.ts';
import { messages as moreAr } from '../../src/messages/more/ar.ts';
import { messages as moreDa } from '../../src/messages/more/da.ts';
import { messages as moreDe } from '../../src/messages/more/de.ts';
import { messages as moreEn } from '../../src/messages/more/en.ts';
import { messages as moreFi } from '../../src/messages/more/fi.ts';
import { messages as moreNb } from '../../src/messages/more/nb.ts';
import { messages as moreSv } from '../../src/messages/more/sv.ts';
import { messages as nb } from '../../src/messages/nb.ts';
import { messages as sv } from '../../src/messages/sv.ts';

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
