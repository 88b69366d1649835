import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { mailOf, shortMailOf } from '../../../../src/form/receipt/copy/mail.ts';

/** Parses a mailto: address as an e-mail program does. */
function opened(address: string) {
  const { protocol, pathname, searchParams } = new URL(address);
  return {
    protocol,
    to: decodeURIComponent(pathname),
    subject: searchParams.get('subject'),
    body: searchParams.get('body'),
  };
}

const long = 'Lyktan vid Övre Vägen är släckt. '.repeat(100);

describe('mailOf', () => {
  it('opens an e-mail with the text, in lines as e-mails have them', () => {
    const address = mailOf('kommun@example.se', 'Fråga & svar', 'Är det 100 % sant?\n\nJa + nej #1 🏮');

    assert.deepEqual(opened(address ?? ''), {
      protocol: 'mailto:',
      to: 'kommun@example.se',
      subject: 'Fråga & svar',
      body: 'Är det 100 % sant?\r\n\r\nJa + nej #1 🏮',
    });
  });

  it('writes to nobody but who was named', () => {
    const address = mailOf('a?bcc=b&c,d@example.se', 'Hej', 'Hej');

    assert.deepEqual(opened(address ?? '').to, 'a?bcc=b&c,d@example.se');
    assert.deepEqual([...new URL(address ?? '').searchParams.keys()], ['subject', 'body']);
  });

  it('is undefined from the first character on that is too many once it is encoded', () => {
    const room = 2000 - (mailOf('kommun@example.se', 'Hej', '') ?? '').length;

    assert.equal(mailOf('kommun@example.se', 'Hej', 'a'.repeat(room))?.length, 2000);
    assert.equal(mailOf('kommun@example.se', 'Hej', 'a'.repeat(room + 1)), undefined);
    assert.equal(mailOf('kommun@example.se', 'Hej', 'å'.repeat(room / 2)), undefined);
  });
});

describe('shortMailOf', () => {
  it('ends with a whole word and what stands for the rest', () => {
    const address = shortMailOf('kommun@example.se', 'Hej', long, '\n\n[Resten är kopierad]');

    const { body } = opened(address);
    const [shown = '', rest] = (body ?? '').split(' …');
    assert.ok(long.startsWith(shown));
    assert.match(long.slice(shown.length), /^ /);
    assert.match(shown, /\p{L}\.?$/u);
    assert.equal(rest, '\r\n\r\n[Resten är kopierad]');
    assert.ok(address.length <= 2000 && address.length > 1900, `${address.length} characters`);
  });

  it('cuts no word, wherever in the text there is no more room', () => {
    for (let length = 0; length < 40; length += 1) {
      const { body } = opened(shortMailOf('kommun@example.se', 'a'.repeat(length), long, ''));

      const [shown = ''] = (body ?? '').split(' …');
      assert.ok(long.startsWith(`${shown} `), shown.slice(-20));
    }
  });

  it('cuts a word that goes on for ever', () => {
    const { body } = opened(shortMailOf('kommun@example.se', 'Hej', `Se ${'a'.repeat(5000)}`, ''));

    assert.match(body ?? '', /^Se a{1800,} …$/);
  });

  it('never ends within a letter, and never is too long', () => {
    const letters = fc.constantFrom('a', 'å', '🏮', '👩‍🚒', 'ي', '\n', ' ', '%');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 700, maxLength: 2500 }), (array) => {
        const text = array.join('');

        const address = shortMailOf('kommun@example.se', 'Kontaktformulär', text, '');

        const { body } = opened(address);
        assert.ok(address.length <= 2000);
        assert.ok(text.startsWith((body ?? '').slice(0, -2).replaceAll('\r\n', '\n')));
      }),
    );
  });
});
