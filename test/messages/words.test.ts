import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formLanguages, type FormLanguage } from '../../src/contract/config/form-languages.ts';
import { presets } from '../../src/presets/find-preset.ts';
import { languages } from './all-texts.ts';
import { textsOf } from './texts-of.ts';

type ByLanguage<Value> = Readonly<Record<FormLanguage, Value>>;

/** The texts of a preset that are written per language. */
const presetTexts = (value: unknown, language: FormLanguage): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (formLanguages.every((each) => each in value)) return [(value as ByLanguage<string>)[language]]; // as just found
  return Object.values(value).flatMap((inner) => presetTexts(inner, language));
};

/** Every text of a language, with those of the presets. */
const everyText = (language: FormLanguage): string[] => [
  ...textsOf(languages[language]).values(),
  ...presetTexts(presets, language),
];

/** Words that no text of a language may contain. */
const wrongWords: ByLanguage<RegExp> = {
  // A letter is on paper, one of the ways to get an answer; an e-mail is not a letter.
  sv: /i brevet|en hel e-post|\bSkicka en till|[Bb]risten\b|, så att (?:brevet|vi)/,
  // A Finnish identity code; without its case; from Swedish word by word.
  fi: /henkilötunnu|[Pp]ain\S* (?:uudelleen )?Lähetä\b(?!-)|sen sijaan/,
  // Not "…, or" and "PM", no space before an ellipsis or a percent sign; "answer" is what the resident gives.
  en: / …| %|\bturn to the\b|be answered|[Ii]n digits|, so that|, since /,
  nb: /er her fortsatt|[Tt]ilkoblingen|Ikke svar,|med sifre/,
  da: /få at læse|hel e-mail|[Mm]ed e-mail|\bPå (?:e-mail|telefon)/,
  de: /auf Senden|Möglichkeiten anzeigen|nicht fertig/,
  // Arabic percent signs with Latin digits; tanwin after the alif; a shadda that is left out.
  ar: /٪|اً| …|[٠-٩]|ما زال|\bتعذر/,
};

/** "Only", which a privacy notice cannot promise for documents that others may read. */
const only: ByLanguage<RegExp> = {
  sv: /\bbara\b/,
  fi: /\bvain\b/,
  en: /\bonly\b/,
  nb: /\bbare\b/,
  da: /\bkun\b/,
  de: /\bnur\b/,
  ar: /إلا/,
};

const files: ByLanguage<RegExp> = {
  sv: /filer/,
  fi: /tiedostoja/,
  en: /files/,
  nb: /filer/,
  da: /filer/,
  de: /Dateien/,
  ar: /الملفات/,
};

/** A verb of writing that has a label as its object, which is wrong where the label is a question. */
const labelWritten = /(?:Skriv|skrivit|skrevet|Kirjoita|Enter|written|Geben Sie|Schreibweise bei|اكتب|كتابة) [”“«„]/;

const question = 'Hur många kommer?';

describe('the words of every language', () => {
  for (const language of formLanguages) {
    const { core, more } = languages[language];

    it(`are right in ${language}`, () => {
      assert.deepEqual(
        everyText(language).filter((text) => wrongWords[language].test(text)),
        [],
      );
    });

    it(`promise in ${language} nothing about personal data that the law does not let them`, () => {
      assert.doesNotMatch(more.privacy.short, only[language]);
    });

    it(`name the files of a message that is too large in ${language}`, () => {
      assert.match(core.failures.tooLarge(core), files[language]);
    });

    it(`quote an option in a sentence in ${language}`, () => {
      const { required, options } = core.defaultForm.department;

      assert.match(required, new RegExp(`[”“«„]${options['vet-inte']}[”“»]`));
    });

    it(`do not have a question written in ${language}`, () => {
      const errors = { ...core.errors, ...more.errors };
      const texts = textsOf(errors, { label: question });

      const broken = [...texts].filter(([, text]) => labelWritten.test(text.replaceAll('\u2068', '')));

      assert.deepEqual(broken, []);
    });

    it(`count no characters when none is left in ${language}`, () => {
      assert.doesNotMatch(core.charactersAtMost({ count: 0 }), /\d/);
    });

    it(`name the send button as the form does in ${language}`, () => {
      const texts = { online: core.online, failures: core.failures };

      const renamed = [...textsOf(texts, { send: 'Öppna luckan' }).values()];

      assert.deepEqual(
        renamed.filter((text) => pressDefault[language].test(text)),
        [],
      );
      assert.equal(renamed.filter((text) => text.includes('Öppna luckan')).length, 11);
    });

    it(`do not say under "unsure" that the message did not arrive in ${language}`, () => {
      for (const reason of ['network', 'timeout'] as const) {
        assert.doesNotMatch(core.failures[reason](core), noContact[language], reason);
      }
    });

    it(`point to another way only where the form says which one in ${language}`, () => {
      const failures = textsOf(core.failures, core);
      const others = [...everyText(language)].filter((text) => otherWay[language].test(text));

      const reasons = [...failures].filter(([, text]) => otherWay[language].test(text)).map(([path]) => path.slice(1));

      assert.deepEqual(reasons.toSorted(), ['refused', 'unconfigured', 'unsupported']);
      // Besides: a form that the endpoint does not know.
      assert.match(core.errors.unexpected({ label: '' }), otherWay[language]);
      assert.equal(others.length, reasons.length + 1);
    });

    it(`give a foreign phone number in ${language}`, () => {
      const ways = [core.errors.notPhone({ label: 'L' }), ...phoneTexts(language)];

      for (const text of ways) assert.match(text, language === 'sv' ? /070-174 06 05/ : /\+46 70 174 06 05/);
      assert.match(core.errors.notPhone({ label: 'L' }), /\+/);
    });
  }
});

/** A pointer to other ways to reach the municipality. */
const otherWay: ByLanguage<RegExp> = {
  sv: /på ett annat sätt/,
  fi: /muulla tavalla/,
  en: /in another way/,
  nb: /på en annen måte/,
  da: /på en anden måde/,
  de: /auf anderem Weg/,
  ar: /بطريقة أخرى/,
};

/** A press on a button whose label is written out. */
const pressDefault: ByLanguage<RegExp> = {
  sv: /på Skicka/,
  fi: /Lähetä/,
  en: /ress Send/,
  nb: /på Send/,
  da: /på Send/,
  de: /auf „?Senden/,
  ar: /على «?إرسال/,
};

/** Words of a line that gave no contact. */
const noContact: ByLanguage<RegExp> = {
  sv: /få kontakt/,
  fi: /ei saatu yhteyttä/,
  en: /could not be reached/,
  nb: /ikke kontakt/,
  da: /få forbindelse/,
  de: /nicht zu erreichen/,
  ar: /تعذّر الاتصال/,
};

function phoneTexts(language: FormLanguage): string[] {
  const texts = presets.tillganglighet.fields.map((field) => (field.type === 'tel' ? field.errors : undefined));
  return [...presetTexts(texts, language), languages[language].core.defaultForm.phone.required];
}
