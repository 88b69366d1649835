import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createReceiptDestination } from '../../../src/receiver/outbox/receipt.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import type { StoredMessage } from '../../../src/receiver/store/store.ts';
import { validAnswers, validSubmission } from '../../support/submissions.ts';
import { dataFile, form } from '../support.ts';
import { bodyOf, headerOf, decoded, startMailServer } from './mail-server.ts';

const written = 'Lyktan vid parken är släckt';

const stored = (values: object = {}, changes: Partial<StoredMessage> = {}): StoredMessage => ({
  ...validSubmission(),
  reference: 'SYN-2026-000123',
  receivedAt: '2026-11-03T09:00:01.234Z',
  answerBy: '2026-11-17',
  suspicions: [],
  sameAs: undefined,
  diaryNumber: undefined,
  values: validAnswers({ description: written, answerVia: 'email', email: 'anna@example.com', ...values }),
  attachments: [],
  ...changes,
});

async function startReceipts() {
  const { mails, smtp } = await startMailServer();
  const store = createSqliteStore({ path: dataFile() });
  after(() => store.close());
  const destination = createReceiptDestination({ form, store, smtp, from: 'synpunkt@example.se' });
  const deliver = (message: StoredMessage, id: string) =>
    destination.deliver(message, { id, number: 1, signal: AbortSignal.timeout(10_000) });
  return { mails, destination, deliver };
}

describe('createReceiptDestination', () => {
  it('mails reference, time and the day of the answer, and nothing that the sender wrote', async () => {
    const { mails, deliver } = await startReceipts();
    const secret = 'Anna Hemlig';
    const page = { url: 'https://www.example.se/hemlig', title: 'Hemlig' };

    await deliver(stored({ name: secret, phone: '070-174 06 05' }, { page }), 'one');

    const [mail] = mails;
    assert.ok(mail);
    assert.deepEqual(mail.to, ['anna@example.com']);
    assert.equal(mail.from, 'synpunkt@example.se');
    assert.equal(headerOf(mail, 'reply-to'), undefined);
    assert.equal(decoded(headerOf(mail, 'subject')), 'Tack, vi har tagit emot ditt meddelande (SYN-2026-000123)');
    const body = bodyOf(mail);
    for (const text of ['SYN-2026-000123', '3 november 2026 kl. 10:00', 'Senast den 17 november 2026']) {
      assert.ok(body.includes(text), text);
    }
    assert.doesNotMatch(body, /hemlig|Lyktan|070-174/i);
  });

  for (const [language, text] of [
    ['fi', 'Kiitos'],
    ['en-GB', 'Thank you'],
    ['nb', 'Takk'],
    ['da', 'Tak, vi har modtaget'],
    ['de', 'Vielen Dank'],
    ['ar', 'dir="rtl"'],
    ['xx', 'Tack'],
  ] as const) {
    it(`is in the language that the sender read: ${language}`, async () => {
      const { mails, deliver } = await startReceipts();

      await deliver(stored({}, { language }), 'one');

      const [mail] = mails;
      assert.ok(mail);
      assert.ok(`${decoded(headerOf(mail, 'subject'))}${bodyOf(mail)}`.includes(text));
    });
  }

  it('mails an address three times a day, and each delivery although it failed before', async () => {
    const { mails, deliver } = await startReceipts();

    for (const id of ['one', 'two', 'one', 'three', 'four', 'five']) {
      await deliver(stored({ email: id === 'two' ? 'Anna@Example.com' : 'anna@example.com' }), id);
    }
    await deliver(stored({ email: 'bo@example.com' }), 'six');

    assert.deepEqual(
      mails.map(({ to, source }) => [to[0]?.toLowerCase(), /^Message-ID: <(\w+)@/m.exec(source)?.[1]]),
      [
        ['anna@example.com', 'one'],
        ['anna@example.com', 'two'],
        ['anna@example.com', 'one'],
        ['anna@example.com', 'three'],
        ['bo@example.com', 'six'],
      ],
    );
  });

  for (const spellings of [
    ['anna@example.com', 'anna@Example.COM', 'ANNA@example.com', 'anna@ｅxample.com', 'anna@exａmple.com'],
    ['anna@exämple.com', 'anna@EXÄMPLE.com', 'anna@xn--exmple-cua.com', 'anna@Xn--Exmple-Cua.com'],
    ['anna@example.com', 'anna+1@example.com', 'anna+2@example.com', 'anna+a+b@example.com'],
    ['anna.ek@gmail.com', 'annaek@gmail.com', 'a.n.n.a.e.k@gmail.com', 'annaek@googlemail.com'],
  ]) {
    it(`mails a mailbox three times a day, however it is spelled: ${spellings.join(', ')}`, async () => {
      const { mails, deliver } = await startReceipts();

      for (const email of spellings) await deliver(stored({ email }), email);

      assert.equal(mails.length, 3);
    });
  }

  it('mails nothing after a message that may be spam, whose address may be anyone', async () => {
    const { mails, deliver } = await startReceipts();

    for (const mark of ['trap', 'fast', 'many'] as const) await deliver(stored({}, { suspicions: [mark] }), mark);

    assert.deepEqual(mails, []);
  });

  describe('accepts', () => {
    const { accepts } = createReceiptDestination({
      form,
      store: { countDaily: async () => true },
      smtp: 'smtp://127.0.0.1:1',
      from: 'synpunkt@example.se',
    });

    it('takes a message with the choice of an answer by e-mail', () => {
      assert.equal(accepts?.(stored()), true);
    });

    for (const answerVia of ['none', 'letter']) {
      it(`takes none with another choice, although it has an address: ${answerVia}`, () => {
        assert.equal(accepts?.(stored({ answerVia })), false);
      });
    }

    for (const email of [
      'a@example.com, b@example.com',
      'a@example.com\r\nBcc: b@example.com',
      'Anna <a@example.com>',
      'a@example',
      'bara text',
      '',
    ]) {
      it(`takes none with anything but one address: ${JSON.stringify(email)}`, () => {
        assert.equal(accepts?.(stored({ email })), false);
      });
    }
  });
});
