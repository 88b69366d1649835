import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMailDestination, type MailOptions } from '../../../src/receiver/outbox/mail.ts';
import type { Attempt } from '../../../src/receiver/outbox/destination.ts';
import type { StoredMessage } from '../../../src/receiver/store/store.ts';
import { validAnswers, validSubmission } from '../../support/submissions.ts';
import { attachment } from '../store/data-file.ts';
import { form, formFrom } from '../support.ts';
import { bodyOf, decoded, headerOf, headersOf, startMailServer, type Mail } from './mail-server.ts';

const attempt = (number = 1): Attempt => ({ id: 'a-delivery', number, signal: AbortSignal.timeout(10_000) });

const stored = (values: object = {}, changes: Partial<StoredMessage> = {}): StoredMessage => ({
  ...validSubmission(),
  reference: 'SYN-2026-000123',
  receivedAt: '2026-11-03T09:00:01.234Z',
  answerBy: '2026-11-17',
  suspicions: [],
  sameAs: undefined,
  diaryNumber: undefined,
  values: validAnswers(values),
  attachments: [],
  ...changes,
});

async function mailOf(
  message: StoredMessage,
  options: Partial<MailOptions> = {},
  number = 1,
  server: Parameters<typeof startMailServer>[0] = {},
): Promise<Mail> {
  const { mails, smtp } = await startMailServer(server);
  const from = 'synpunkt@example.se';
  const destination = createMailDestination({ form, smtp, from, to: 'registrator@example.se', ...options });
  await destination.deliver(message, attempt(number));
  const [mail, ...more] = mails;
  assert.ok(mail);
  assert.deepEqual(more, []);
  return mail;
}

describe('createMailDestination', () => {
  it('mails a message to the mailbox, from an address of ours', async () => {
    const mail = await mailOf(stored());

    assert.equal(mail.from, 'synpunkt@example.se');
    assert.deepEqual(mail.to, ['registrator@example.se']);
    assert.equal(headerOf(mail, 'from'), 'synpunkt@example.se');
    assert.equal(headerOf(mail, 'message-id'), '<a-delivery@example.se>');
    assert.equal(headerOf(mail, 'auto-submitted'), 'auto-generated');
    assert.equal(headerOf(mail, 'x-synpunkt-attempt'), undefined);
    assert.equal(headerOf(mail, 'reply-to'), undefined);
  });

  it('builds the subject from reference, kind and department', async () => {
    const mail = await mailOf(stored({ kind: 'fraga', department: 'trafik-gator-parker' }));

    assert.match(decoded(headerOf(mail, 'subject')), /^SYN-2026-000123 – Ställa en fråga – .*[Tt]rafik/);
  });

  it('has no answer in the subject that the sender wrote, whatever the question is called', async () => {
    const asked = formFrom({ fields: [{ type: 'text', name: 'kind', label: 'Ärende' }] });

    const mail = await mailOf(stored({ kind: 'Hemligt' }), { form: asked });

    assert.equal(headerOf(mail, 'subject'), 'SYN-2026-000123');
    assert.match(bodyOf(mail), /Hemligt/);
  });

  it('has no answer in the subject that was written before its question got options', async () => {
    const asked = formFrom({
      fields: [{ type: 'select', name: 'kind', label: 'Ärende', options: [{ value: 'ros', label: 'Ros' }] }],
    });

    const mail = await mailOf(stored({ kind: 'Hemligt' }), { form: asked });

    assert.equal(headerOf(mail, 'subject'), 'SYN-2026-000123');
    assert.match(bodyOf(mail), /Hemligt/);
  });

  it('has kind and department in the subject also where a group contains their questions', async () => {
    const kind = { type: 'radio', name: 'kind', label: 'Ärende', options: [{ value: 'ros', label: 'Ros' }] };
    const department = {
      type: 'select',
      name: 'department',
      label: 'Till',
      options: [{ value: 'bygg', label: 'Bygg' }],
    };
    const asked = formFrom({ fields: [{ type: 'group', label: 'Om', fields: [kind, department] }] });

    const mail = await mailOf(stored({ kind: 'ros', department: 'bygg' }), { form: asked });

    assert.equal(decoded(headerOf(mail, 'subject')), 'SYN-2026-000123 – Ros – Bygg');
  });

  it('contains the answers under their questions, as text first, then as HTML', async () => {
    const mail = await mailOf(stored({ description: 'Lyktan <b>är</b> släckt\nVad vill du?\n  Ja' }));
    const body = bodyOf(mail);

    assert.ok(body.indexOf('text/plain') < body.indexOf('text/html'));
    assert.match(body, /Referens\r?\n {2}SYN-2026-000123/);
    assert.match(body, /Besvaras senast\r?\n {2}2026-11-17/);
    assert.match(body, /\n {2}Lyktan <b>är<\/b> släckt\r?\n {2}Vad vill du\?/);
    assert.match(body, /Lyktan &lt;b&gt;är&lt;\/b&gt; släckt/);
    assert.match(body, /https:\/\/www\.example\.se\/gator/);
  });

  it('contains answers to questions that the form no longer has', async () => {
    const body = bodyOf(await mailOf(stored({ place: 'Vid bron', days: ['mån'] })));

    assert.match(body, /place\r?\n {2}Vid bron/);
    assert.match(body, /days\r?\n {2}\["mån"\]/);
  });

  it('goes to the mailbox of the department, if it has one', async () => {
    const departments = { 'vard-omsorg': 'vard@example.se' };

    assert.deepEqual((await mailOf(stored({ department: 'vard-omsorg' }), { departments })).to, ['vard@example.se']);
    assert.deepEqual((await mailOf(stored({ department: 'vet-inte' }), { departments })).to, [
      'registrator@example.se',
    ]);
    assert.deepEqual((await mailOf(stored({ department: 'constructor' }), { departments })).to, [
      'registrator@example.se',
    ]);
  });

  it('can be answered where an answer by e-mail was chosen, and only there', async () => {
    const email = 'anna@example.com';

    assert.equal(headerOf(await mailOf(stored({ answerVia: 'email', email })), 'reply-to'), email);
    for (const answerVia of ['none', 'phone', 'letter']) {
      assert.equal(headerOf(await mailOf(stored({ answerVia, email })), 'reply-to'), undefined);
    }
  });

  it('can be answered at one address alone, whatever was written into a question of another type', async () => {
    const asked = formFrom({
      fields: [
        { type: 'hidden', name: 'answerVia', value: 'email' },
        { type: 'text', name: 'email', label: 'E-post' },
      ],
    });

    for (const email of [
      'bara text',
      'a@example.com, b@example.com',
      'Anna <a@example.com>',
      'a@example.com>,<b@example.com',
      'vi: a@example.com, b@example.com;',
      'a@example',
    ]) {
      const mail = await mailOf(stored({ answerVia: 'email', email }), { form: asked });

      assert.equal(headerOf(mail, 'reply-to'), undefined, email);
    }
  });

  it('has the files as attachments that no program shows by itself', async () => {
    const file = { ...attachment('photos', 'gata å.html', '<script>'), type: 'text/html' };

    const { source } = await mailOf(stored({}, { attachments: [file] }));

    assert.match(source, /Content-Type: application\/octet-stream/);
    assert.match(source, /Content-Disposition: attachment;/);
    assert.ok(source.includes(Buffer.from('<script>').toString('base64')));
  });

  it('contains nothing of the message where the content is a link', async () => {
    const secret = 'hemligt';
    const values = { description: secret, answerVia: 'email', email: `${secret}@example.com` };
    const attachments = [attachment('photos', `${secret}.png`, secret)];

    const mail = await mailOf(stored(values, { attachments }), { content: 'link' });

    assert.ok(!bodyOf(mail).includes(secret));
    assert.ok(!headersOf(mail).join().includes(secret));
    assert.match(bodyOf(mail), /SYN-2026-000123/);
  });

  describe('when the mail server accepts no mail of this size', () => {
    const attachments = [attachment('photos', 'a.png', 'x'.repeat(100_000))];
    const values = { description: 'Lyktan är släckt', answerVia: 'email', email: 'anna@example.com' };
    const missing = /Filerna finns i synpunkt\. De är för stora för e-postservern\./;
    const answerTo = (code: number, text: string) => (source: string) =>
      source.length > 50_000 ? { code, text } : undefined;

    const servers: Readonly<Record<string, Parameters<typeof startMailServer>[0]>> = {
      'a size that it announces': { size: 50_000 },
      'an answer of 552': { reject: answerTo(552, 'Message too big') },
      'an answer of 5.3.4': { reject: answerTo(554, '5.3.4 Message too big for system') },
      'an answer of 5.2.3': { reject: answerTo(552, '5.2.3 Message length exceeds administrative limit') },
    };
    for (const [name, server] of Object.entries(servers)) {
      it(`sends it without the files, and says so, after ${name}`, async () => {
        const mail = await mailOf(stored(values, { attachments }), {}, 1, server);

        assert.match(bodyOf(mail), missing);
        assert.match(bodyOf(mail), /Lyktan är släckt/);
        assert.equal(headerOf(mail, 'message-id'), '<a-delivery@example.se>');
        assert.equal(headerOf(mail, 'reply-to'), 'anna@example.com');
        assert.doesNotMatch(mail.source, /Content-Disposition: attachment/);
      });
    }

    it('only says that there is a message where its text alone is too large', async () => {
      const reject = (source: string) => (source.length > 3000 ? { code: 552, text: '5.3.4 Too big' } : undefined);

      const mail = await mailOf(stored({ ...values, description: 'x'.repeat(4000) }), {}, 1, { reject });

      assert.match(bodyOf(mail), /Meddelandet finns i synpunkt\. Det är för stort för e-postservern\./);
      assert.doesNotMatch(bodyOf(mail), /xxx/);
    });

    it('is tried again, with the files, where the mailbox is full', async () => {
      const { mails, smtp } = await startMailServer({ reject: answerTo(552, '5.2.2 Mailbox full') });
      const from = 'synpunkt@example.se';
      const destination = createMailDestination({ form, smtp, from, to: 'registrator@example.se' });

      await assert.rejects(destination.deliver(stored(values, { attachments }), attempt()), { responseCode: 552 });
      assert.deepEqual(mails, []);
    });

    it('fails where not even that is accepted', async () => {
      const { smtp } = await startMailServer({ reject: () => ({ code: 552, text: '5.3.4 Too big' }) });
      const from = 'synpunkt@example.se';
      const destination = createMailDestination({ form, smtp, from, to: 'registrator@example.se' });

      await assert.rejects(destination.deliver(stored(values, { attachments }), attempt()), { code: 'too-large' });
    });

    it('has the files where they fit', async () => {
      const mail = await mailOf(stored(values, { attachments }), {}, 1, { size: 200_000 });

      assert.match(mail.source, /Content-Disposition: attachment/);
      assert.doesNotMatch(bodyOf(mail), missing);
    });
  });

  it('marks a mail that is sent again, under the same Message-ID', async () => {
    const mail = await mailOf(stored(), {}, 2);

    assert.equal(headerOf(mail, 'message-id'), '<a-delivery@example.se>');
    assert.equal(headerOf(mail, 'x-synpunkt-attempt'), '2');
  });

  it('tells why a message may be spam', async () => {
    const mail = await mailOf(stored({}, { suspicions: ['trap', 'fast', 'many'], sameAs: 'SYN-2026-000007' }));

    assert.match(bodyOf(mail), /Kan vara skräp\r\n {2}ett fält som människor inte ser är ifyllt, .*några sekunder, /);
    assert.match(bodyOf(mail), /Samma text som\r\n {2}SYN-2026-000007/);
  });

  it('rejects while the server is away', async () => {
    const destination = createMailDestination({
      form,
      smtp: 'smtp://127.0.0.1:1',
      from: 'synpunkt@example.se',
      to: 'registrator@example.se',
    });

    await assert.rejects(destination.deliver(stored(), attempt()), { code: 'ESOCKET' });
  });

  describe('when the mail server has a certificate that nobody trusts', () => {
    for (const host of ['127.0.0.1', 'localhost']) {
      it(`encrypts all the same on this machine, where nobody is in between: ${host}`, async () => {
        const { mails, smtp } = await startMailServer({ offersTls: true });
        const destination = createMailDestination({
          form,
          smtp: smtp.replace('127.0.0.1', host),
          from: 'synpunkt@example.se',
          to: 'registrator@example.se',
        });

        await destination.deliver(stored(), attempt());

        assert.deepEqual(
          mails.map(({ isEncrypted }) => isEncrypted),
          [true],
        );
      });
    }

    it('mails nothing to another machine, and tells why', async () => {
      const { mails, smtp } = await startMailServer({ offersTls: true });
      const destination = createMailDestination({
        form,
        // Leads to the same server, and is no address of loopback.
        smtp: smtp.replace('127.0.0.1', '0.0.0.0'),
        from: 'synpunkt@example.se',
        to: 'registrator@example.se',
      });

      await assert.rejects(destination.deliver(stored(), attempt()), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
      assert.deepEqual(mails, []);
    });
  });

  it('is answered to no address that a server without SMTPUTF8 would refuse the mail for', async () => {
    const message = stored({ answerVia: 'email', email: 'åsa@example.se' });

    assert.equal(headerOf(await mailOf(message), 'reply-to'), undefined);
  });

  describe('when an answer contains what could be a header', () => {
    const breaks = ['\r\n', '\n', '\r', '\u2028', '\u0085', '%0d%0a', '\r\n ', '\0\r\n'];
    const injected = [
      'Bcc: spy@example.org',
      'Subject: Hi',
      'To: spy@example.org',
      '\r\n.\r\nMAIL FROM:<spy@example.org>',
      'Reply-To: spy@example.org',
    ];
    const hostile = breaks.flatMap((one) => injected.map((other) => `a${one}${other}`));

    it(`has the same header lines and recipients for ${hostile.length} of them`, async () => {
      const { mails, smtp } = await startMailServer();
      const options = { form, smtp, from: 'synpunkt@example.se', to: 'registrator@example.se' };
      const destination = createMailDestination(options);
      await destination.deliver(stored({ answerVia: 'email', email: 'anna@example.com' }), attempt());

      for (const text of hostile) {
        const values = { kind: text, department: text, description: text, name: text, answerVia: 'email', email: text };
        const attachments = [{ ...attachment('photos', text, 'x'), type: text }];
        await destination.deliver(stored(values, { attachments, page: { url: text, title: text } }), attempt());
      }

      assert.equal(mails.length, hostile.length + 1);
      const known = new Set([
        'from',
        'reply-to',
        'to',
        'subject',
        'message-id',
        'date',
        'mime-version',
        'auto-submitted',
        'content-type',
      ]);
      for (const mail of mails) {
        assert.deepEqual(mail.to, ['registrator@example.se']);
        const names = headersOf(mail).map((line) => line.split(':')[0]?.toLowerCase() ?? '');
        assert.deepEqual(
          names.filter((name) => !known.has(name)),
          [],
        );
        assert.equal(new Set(names).size, names.length);
        assert.equal(headerOf(mail, 'to'), 'registrator@example.se');
      }
    });
  });
});
