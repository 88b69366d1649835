import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages } from './all-texts.ts';
import { textsOf } from './texts-of.ts';

/** Imperatives at the beginning of a sentence, in the reviewed languages. */
const imperatives = {
  sv: 'Beskriv|Fyll i|Följ|Kontakta|Kontrollera|Kopiera|Korta|Kryssa i|Ladda|Rätta|Skriv|Svara|Ta bort|Tryck|Välj|Vänta',
  fi: 'Kerro|Kirjoita|Kopioi|Korjaa|Lataa|Lyhennä|Merkitse|Noudata|Odota|Ota|Paina|Poista|Tarkista|Täytä|Valitse|Vastaa|Yritä',
  en: 'Answer|Check|Choose|Copy|Correct|Describe|Download|Enter|Fill in|Follow|Please contact|Press|Remove|Shorten|Tick|Wait|Write',
} as const;

const { sv, ...others } = languages;
const swedish = textsOf(sv);
/** Single words may be the same in several languages; sentences never are. */
const isSentence = (text: string): boolean => text.split(' ').length > 3;

describe('messages', () => {
  for (const [language, texts] of Object.entries(others)) {
    it(`has every text in ${language}`, () => {
      const places = [...textsOf(texts).keys()].filter((place) => !place.endsWith('direction'));

      assert.deepEqual(places, [...swedish.keys()]);
    });

    it(`has no Swedish left in ${language}`, () => {
      const isSimilar = ['nb', 'da', 'de'].includes(language);
      const same = [...textsOf(texts)]
        .filter(([path, text]) => swedish.get(path) === text)
        .filter(([, text]) => text !== 'PDF' && (isSentence(text) || !isSimilar));

      assert.deepEqual(same, []);
    });
  }

  for (const [language, texts] of Object.entries(languages)) {
    it(`has the right language code in ${language}`, () => {
      assert.equal(texts.core.language, language);
    });

    it(`marks ${language} as unreviewed, unless a speaker has read it`, () => {
      assert.equal(texts.core.unreviewed ?? false, !['sv', 'fi', 'en'].includes(language));
    });

    it(`fills in every parameter in ${language}`, () => {
      const odd = [...textsOf(texts)].filter(
        ([, text]) => text.trim() !== text || /undefined|NaN|\$\{|\[object|#| {2}|^$/.test(text),
      );

      assert.deepEqual(odd, []);
    });

    it(`has a text in ${language} for an error without params`, () => {
      const { excess, ...errors } = { ...texts.core.errors, ...texts.more.errors };
      const isExample = (place: string): boolean => /not(?:Number|Date|Phone|Postcode)$/.test(place);

      const without = [...textsOf(errors, { label: 'L' })];

      const odd = without.filter(
        ([place, text]) => /undefined|NaN|…/.test(text) || (!isExample(place) && /\d/.test(text)),
      );
      assert.deepEqual(odd, []);
    });

    it(`contains the params in ${language}`, () => {
      const { errors, files } = { ...texts.more, errors: { ...texts.core.errors, ...texts.more.errors } };

      for (const code of ['required', 'notOption', 'invalid', 'pattern', 'notNumber'] as const) {
        assert.match(errors[code]({ label: 'Gatlykta' }), /Gatlykta/, code);
      }
      for (const code of ['wrongFile', 'fileTooLarge'] as const) {
        assert.match(errors[code]({ label: 'L', name: 'bild.gif', max: 7 }), /bild\.gif/, code);
      }
      assert.match(files.remove({ name: 'bild.gif' }), /bild\.gif/);
      assert.match(files.removed({ name: 'bild.gif' }), /bild\.gif/);
      assert.match(files.limits({ kinds: 'PDF', count: 3, size: 7 }), /3.*7.*PDF/);
      assert.match(files.limits({ kinds: 'PDF', count: 1, size: 7 }), /7.*PDF/);
    });

    it(`writes one as a word in ${language}`, () => {
      assert.doesNotMatch(texts.core.errorSummary({ count: 1 }), /\d/);
      assert.match(texts.core.errorSummary({ count: 4 }), /4/);
    });
  }

  for (const language of ['sv', 'fi', 'en'] as const) {
    it(`suggests a correction in ${language} for every error and every failure (WCAG 3.3.3)`, () => {
      const { core, more } = languages[language];
      const texts = textsOf({ ...core.errors, ...more.errors, failures: core.failures, questions: core.defaultForm });
      const errors = [
        ...[...texts].filter(([path]) => !path.startsWith('/questions') || path.endsWith('/required')),
        ...textsOf({ ...core.errors, ...more.errors }, { label: 'L' }),
      ];

      const idle = errors.filter(([, text]) => !new RegExp(`(?:^|[.?] )(?:${imperatives[language]})[ ,]`).test(text));

      assert.deepEqual(idle, []);
      assert.ok(errors.length > 40);
    });
  }

  it('keeps the order of digits among Arabic letters', () => {
    const groups = [...textsOf(languages.ar)].filter(([, text]) =>
      /\d[- ]\d/.test(text.replace(/\u2066.*?\u2069/g, '')),
    );

    assert.deepEqual(groups, []);
  });
});
