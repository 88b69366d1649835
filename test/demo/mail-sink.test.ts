import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { startMailSink } from '../../demo/mail-sink.ts';
import { createMailTransport } from '../../src/receiver/outbox/mail-transport.ts';

describe('the mail sink of the demo', () => {
  it('shows the mails that it has taken, without any markup of them', async () => {
    const sink = await startMailSink("default-src 'none'");
    after(() => sink.close());
    const send = createMailTransport({ smtp: sink.smtp, from: 'synpunkt@ekang.example' });
    const attachments = [{ name: 'bild å.png', content: Buffer.from('x') }];
    const text = 'Lyktan är släckt <script>alert(1)</script>\n';

    await send({ to: 'a@ekang.example', subject: 'SYN-1 – Första', text, html: '<p>x', id: 'one', attachments });
    await send({
      to: 'b@ekang.example',
      subject: 'SYN-2 – Andra',
      text: '日本語のテキスト\n'.repeat(5),
      html: '<p>x',
      id: 'two',
    });
    const response = await sink.respond();
    const page = await response.text();

    assert.equal(response.headers.get('content-security-policy'), "default-src 'none'");
    assert.ok(page.indexOf('<h2>SYN-2 – Andra</h2>') < page.indexOf('<h2>SYN-1 – Första</h2>'));
    assert.match(page, /Till a@ekang\.example, med bild/);
    assert.ok(page.includes('Lyktan är släckt &lt;script&gt;alert(1)&lt;/script&gt;'));
    assert.ok(page.includes('日本語のテキスト'));
    assert.doesNotMatch(page, /<script/);
  });
});
