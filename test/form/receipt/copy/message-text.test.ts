import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatMessage } from '../../../../src/form/receipt/copy/message-text.ts';

const answers = [
  { label: 'Jag vill:', answer: 'Lämna ett förslag' },
  { label: 'Beskrivning av ärendet:', answer: 'Mer ljus.\n\nTack!' },
];

describe('formatMessage', () => {
  it('contains the heading, the facts of the receipt, each question with its answer and the page (EN 5.4)', () => {
    const facts = [
      { label: 'Referensnummer', value: 'SYN-2026-000007', isReference: true },
      { label: 'Mottaget', value: '23 november 2026 kl. 18:05', dateTime: '2026-11-23T17:05:00Z' },
    ];

    const text = formatMessage({ heading: 'Kontaktformulär', facts, answers, page: 'https://www.example.se/gator' });

    assert.equal(
      text,
      `Kontaktformulär

Referensnummer: SYN-2026-000007
Mottaget: 23 november 2026 kl. 18:05

Jag vill:
Lämna ett förslag

Beskrivning av ärendet:
Mer ljus.

Tack!

https://www.example.se/gator`,
    );
  });

  it('leaves no gap for facts and a page that are missing', () => {
    const text = formatMessage({
      heading: 'Kontaktformulär',
      facts: [],
      answers: answers.slice(0, 1),
      page: undefined,
    });

    assert.equal(text, 'Kontaktformulär\n\nJag vill:\nLämna ett förslag');
  });
});
