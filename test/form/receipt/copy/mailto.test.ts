import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { mailtoHref, shortenedMailtoHref } from '../../../../src/form/receipt/copy/mailto.ts';

/** Parses an address as an e-mail program does. */
function parseMailto(address: string) {
  const { protocol, pathname, searchParams } = new URL(address);
  return {
    protocol,
    to: decodeURIComponent(pathname),
    subject: searchParams.get('subject'),
    body: searchParams.get('body'),
  };
}

const long = 'Lyktan vid Övre Vägen är släckt. '.repeat(100);

describe('mailtoHref', () => {
  it('opens an e-mail with the text, with CRLF line breaks', () => {
    const address = mailtoHref('kommun@example.se', 'Fråga & svar', 'Är det 100 % sant?\n\nJa + nej #1 🏮');

    assert.deepEqual(parseMailto(address ?? ''), {
      protocol: 'mailto:',
      to: 'kommun@example.se',
      subject: 'Fråga & svar',
      body: 'Är det 100 % sant?\r\n\r\nJa + nej #1 🏮',
    });
  });

  it('adds no recipient from within an address', () => {
    const address = mailtoHref('a?bcc=b&c,d@example.se', 'Hej', 'Hej');

    assert.deepEqual(parseMailto(address ?? '').to, 'a?bcc=b&c,d@example.se');
    assert.deepEqual([...new URL(address ?? '').searchParams.keys()], ['subject', 'body']);
  });

  it('is undefined when the encoded address is too long', () => {
    const maxLength = 2000 - (mailtoHref('kommun@example.se', 'Hej', '') ?? '').length;

    assert.equal(mailtoHref('kommun@example.se', 'Hej', 'a'.repeat(maxLength))?.length, 2000);
    assert.equal(mailtoHref('kommun@example.se', 'Hej', 'a'.repeat(maxLength + 1)), undefined);
    assert.equal(mailtoHref('kommun@example.se', 'Hej', 'å'.repeat(maxLength / 2)), undefined);
  });
});

describe('shortenedMailtoHref', () => {
  it('ends with a whole word and the suffix', () => {
    const address = shortenedMailtoHref('kommun@example.se', 'Hej', long, '\n\n[Resten är kopierad]');

    const { body } = parseMailto(address);
    const [beginning = '', suffix] = (body ?? '').split(' …');
    assert.ok(long.startsWith(beginning));
    assert.match(long.slice(beginning.length), /^ /);
    assert.match(beginning, /\p{L}\.?$/u);
    assert.equal(suffix, '\r\n\r\n[Resten är kopierad]');
    assert.ok(address.length <= 2000 && address.length > 1900, `${address.length} characters`);
  });

  it('cuts no word, wherever the limit is', () => {
    for (let length = 0; length < 40; length += 1) {
      const { body } = parseMailto(shortenedMailtoHref('kommun@example.se', 'a'.repeat(length), long, ''));

      const [beginning = ''] = (body ?? '').split(' …');
      assert.ok(long.startsWith(`${beginning} `), beginning.slice(-20));
    }
  });

  it('cuts a word of more than 60 characters', () => {
    const { body } = parseMailto(shortenedMailtoHref('kommun@example.se', 'Hej', `Se ${'a'.repeat(5000)}`, ''));

    assert.match(body ?? '', /^Se a{1800,} …$/);
  });

  it('never ends within a character, and is never too long', () => {
    const letters = fc.constantFrom('a', 'å', '🏮', '👩‍🚒', 'ي', '\n', ' ', '%');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 700, maxLength: 2500 }), (array) => {
        const text = array.join('');

        const address = shortenedMailtoHref('kommun@example.se', 'Kontaktformulär', text, '');

        const { body } = parseMailto(address);
        assert.ok(address.length <= 2000);
        assert.ok(text.startsWith((body ?? '').slice(0, -2).replaceAll('\r\n', '\n')));
      }),
      { seed: 20261128 },
    );
  });
});
