import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from './all-texts.ts';

type Texts = (typeof languages)['sv'];

/** The texts with a count. */
const counted = {
  left: ({ core }: Texts, count: number) => core.charactersLeft({ count }),
  atMost: ({ core }: Texts, count: number) => core.charactersAtMost({ count }),
  tooMany: ({ core }: Texts, count: number) => core.charactersTooMany({ count }),
  summary: ({ core }: Texts, count: number) => core.errorSummary({ count }),
  matches: ({ more }: Texts, count: number) => more.combobox.matches({ count }),
  limits: ({ more }: Texts, count: number) => more.files.limits({ kinds: 'PDF', count, size: 10 }),
  tooFew: ({ more }: Texts, count: number) => more.errors.tooFew({ label: 'L', min: count }),
  tooManyChosen: ({ more }: Texts, count: number) => more.errors.tooMany({ label: 'L', max: count }),
};

const counts = [0, 1, 2, 5, 11, 21, 100, 4000];

/** The numbers and texts in each language, by plural category. */
const table = {
  sv: {
    numbers: ['0', '1', '2', '5', '11', '21', '100', '4\u00A0000'],
    left: { other: '# tecken kvar' },
    atMost: { zero: 'Inga tecken kvar', other: 'Högst # tecken kvar' },
    tooMany: { other: '# tecken för mycket' },
    summary: { one: 'En uppgift behöver rättas', other: '# uppgifter behöver rättas' },
    matches: { one: 'Ett alternativ', other: '# alternativ' },
    limits: {
      one: 'En fil på högst 10 MB. Filtyp: PDF',
      other: 'Högst # filer, var och en på högst 10 MB. Filtyp: PDF',
    },
    tooFew: { other: 'Välj minst # alternativ' },
    tooManyChosen: { other: 'Välj högst # alternativ' },
  },
  fi: {
    numbers: ['0', '1', '2', '5', '11', '21', '100', '4\u00A0000'],
    left: { one: '1 merkki jäljellä', other: '# merkkiä jäljellä' },
    atMost: {
      zero: 'Merkkejä ei ole jäljellä',
      one: 'Jäljellä enintään 1 merkki',
      other: 'Jäljellä enintään # merkkiä',
    },
    tooMany: { one: '1 merkki liikaa', other: '# merkkiä liikaa' },
    summary: { one: 'Yksi tieto on korjattava', other: '# tietoa on korjattava' },
    matches: { one: 'Yksi vaihtoehto', other: '# vaihtoehtoa' },
    limits: { one: 'Yksi tiedosto, enintään 10 Mt: PDF', other: 'Enintään # tiedostoa, kukin enintään 10 Mt: PDF' },
    tooFew: { other: 'Valitse vaihtoehdoista vähintään #' },
    tooManyChosen: { other: 'Valitse vaihtoehdoista enintään #' },
  },
  en: {
    numbers: ['0', '1', '2', '5', '11', '21', '100', '4,000'],
    left: { one: '1 character left', other: '# characters left' },
    atMost: {
      zero: 'No characters left',
      one: 'No more than 1 character left',
      other: 'No more than # characters left',
    },
    tooMany: { one: '1 character too many', other: '# characters too many' },
    summary: { one: 'One answer needs to be corrected', other: '# answers need to be corrected' },
    matches: { one: 'One option', other: '# options' },
    limits: { one: 'One file, no larger than 10 MB: PDF', other: 'Up to # files, each no larger than 10 MB: PDF' },
    tooFew: { other: 'Choose at least # of the options' },
    tooManyChosen: { other: 'Choose no more than # of the options' },
  },
};

const ofEachKind = [0, 1, 2, 3, 11, 100];
const arabic = {
  left: ['لم يبق أي حرف', 'بقي حرف واحد', 'بقي حرفان', 'بقيت 3 أحرف', 'بقي 11 حرفًا', 'بقي 100 حرف'],
  tooMany: ['لا توجد أحرف زائدة', 'حرف واحد زائد', 'حرفان زائدان', '3 أحرف زائدة', '11 حرفًا زائدًا', '100 حرف زائد'],
  summary: [
    'لا توجد إجابات تحتاج إلى تصحيح',
    'يجب تصحيح إجابة واحدة',
    'يجب تصحيح إجابتين',
    'يجب تصحيح 3 إجابات',
    'يجب تصحيح 11 إجابة',
    'يجب تصحيح 100 إجابة',
  ],
  matches: ['لا توجد خيارات', 'خيار واحد', 'خياران', '3 خيارات', '11 خيارًا', '100 خيار'],
} satisfies Partial<Record<keyof typeof counted, string[]>>;

const names = ['left', 'atMost', 'tooMany', 'summary', 'matches', 'limits', 'tooFew', 'tooManyChosen'] as const;

describe('texts with a count', () => {
  for (const language of ['sv', 'fi', 'en'] as const) {
    for (const name of names) {
      it(`are right for ${name} in ${language}`, () => {
        const { numbers, [name]: forms } = table[language];
        const { zero, one, other }: { zero?: string; one?: string; other: string } = forms;

        const said = counts.map((count) => counted[name](languages[language], count));

        assert.deepEqual(
          said,
          counts.map(
            (count, index) => (count === 0 && zero) || (count === 1 && one) || other.replace('#', numbers[index] ?? ''),
          ),
        );
      });
    }
  }

  for (const name of ['left', 'tooMany', 'summary', 'matches'] as const) {
    it(`are right for ${name} in ar`, () => {
      const said = ofEachKind.map((count) => counted[name](languages.ar, count));

      assert.deepEqual(said, arabic[name]);
    });
  }

  it('state the length of a text and its maximum', () => {
    const params = { label: 'L', max: 4000, length: 4001 };

    assert.deepEqual(
      Object.values(languages).map(({ core }) => core.errors.tooLong(params)),
      [
        'Korta texten till högst 4\u00A0000 tecken. Nu har den 4\u00A0001 tecken.',
        'Lyhennä teksti enintään 4\u00A0000 merkkiin. Nyt merkkejä on 4\u00A0001.',
        'Shorten the text. It has 4,001 characters, and the limit is 4,000.',
        'Kort ned teksten til høyst 4\u00A0000 tegn. Nå har den 4\u00A0001 tegn.',
        'Forkort teksten til højst 4.000 tegn. Nu har den 4.001 tegn.',
        'Kürzen Sie den Text auf höchstens 4.000 Zeichen. Er hat jetzt 4.001 Zeichen.',
        'اختصر النص. الحد الأقصى لعدد الأحرف هو 4,000، وعددها الآن 4,001.',
      ],
    );
  });

  it('state the length of a text that is too short, also of one character', () => {
    const params = { label: 'L', min: 10, length: 1 };

    assert.deepEqual(
      [languages.sv, languages.fi, languages.en].map(({ more }) => more.errors.tooShort(params)),
      [
        'Skriv minst 10 tecken. Nu har texten 1 tecken.',
        'Kirjoita vähintään 10 merkkiä. Nyt merkkejä on 1.',
        'Write more. The text must have at least 10 characters, and now has 1.',
      ],
    );
  });
});

describe('texts with a number or a date', () => {
  it('ask for a whole number when the step is 1, otherwise format the step in the language', () => {
    const stepsOf = ({ more: { errors } }: Texts): string[] =>
      [1, 0.5].map((step) => errors.notStep({ label: 'L', step }));

    assert.deepEqual(stepsOf(languages.sv), ['Skriv ett heltal, utan decimaler', 'Skriv ett tal i steg om 0,5']);
    assert.deepEqual(stepsOf(languages.fi), [
      'Kirjoita kokonaisluku ilman desimaaleja',
      'Luku ei kelpaa. Kirjoita sallittu luku. Sallittujen lukujen väli on 0,5.',
    ]);
    assert.deepEqual(stepsOf(languages.en), [
      'Enter a whole number, without decimals',
      'Enter a number in steps of 0.5',
    ]);
  });

  it('format a date like the hint', () => {
    const bounds = Object.values(languages).map(({ more }) => more.errors.tooEarly({ label: 'L', min: '2026-04-03' }));

    assert.deepEqual(bounds, [
      'Skriv ett datum som är 2026-04-03 eller senare',
      'Kirjoita päivämäärä, joka on 3.4.2026 tai sitä myöhempi',
      'Enter a date that is 2026-04-03 or later',
      'Skriv en dato som er 3.4.2026 eller senere',
      'Skriv en dato, der er 3.4.2026 eller senere',
      'Geben Sie ein Datum ab dem 3.4.2026 ein',
      'اكتب تاريخ \u20662026-04-03\u2069 أو تاريخًا بعده',
    ]);
  });
});
