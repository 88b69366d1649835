import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formLanguages } from '../../src/contract/config/form-languages.ts';
import { formatDate, formatDateTime } from '../../src/messages/format.ts';

const inEachLanguage = (format: (language: (typeof formLanguages)[number]) => string): Record<string, string> =>
  Object.fromEntries(formLanguages.map((language) => [language, format(language)]));

describe('formatDateTime', () => {
  it('writes a moment as in running text, in Swedish time and with 24 hours', () => {
    assert.deepEqual(
      inEachLanguage((language) => formatDateTime('2026-11-23T18:00:00Z', language)),
      {
        sv: '23 november 2026 kl. 19:00',
        fi: '23. marraskuuta 2026 klo 19.00',
        en: '23 November 2026 at 19:00',
        nb: '23. november 2026 kl. 19:00',
        da: '23. november 2026 kl. 19.00',
        de: '23. November 2026 um 19:00 Uhr',
        ar: '23 نوفمبر 2026 في 19:00',
      },
    );
  });

  it('writes the hour after midnight as 0', () => {
    assert.match(formatDateTime('2026-11-22T23:05:00Z', 'en'), /0?0:05$/);
  });
});

describe('formatDate', () => {
  it('writes a day with its month as a word', () => {
    assert.deepEqual(
      inEachLanguage((language) => formatDate('2026-12-08', language)),
      {
        sv: '8 december 2026',
        fi: '8. joulukuuta 2026',
        en: '8 December 2026',
        nb: '8. desember 2026',
        da: '8. december 2026',
        de: '8. Dezember 2026',
        ar: '8 ديسمبر 2026',
      },
    );
  });
});
