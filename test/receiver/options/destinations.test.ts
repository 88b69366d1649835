import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readOptions, type Environment } from '../../../src/receiver/options/read-options.ts';
import { temporaryFolder } from '../support.ts';

const folder = temporaryFolder();

function fileWith(content: unknown, name = 'options.json'): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

function optionsFrom(env: Environment, file?: unknown) {
  const read = readOptions(env, file === undefined ? undefined : fileWith(file));
  assert.ok(read.ok);
  return read.options;
}

/** Returns the issues, without the folder of the files. */
function issuesIn(env: Environment, file?: unknown): string[] {
  const read = readOptions(env, file === undefined ? undefined : fileWith(file));
  assert.ok(!read.ok);
  return read.issues.map((line) => line.replaceAll(join(folder, '/'), ''));
}

const sound = { SYNPUNKT_ORIGINS: 'https://www.example.se' };

describe('readOptions', () => {
  describe('when a database is given', () => {
    const url = 'postgres://synpunkt:hemligt@db.example.se/synpunkt?sslmode=verify-full';

    it('reads its address from the environment, or from a file that the environment names', () => {
      const path = fileWith(`${url}\n`, 'database-url');

      assert.equal(optionsFrom({ ...sound, DATABASE_URL: url }).database, url);
      assert.equal(optionsFrom({ ...sound, DATABASE_URL_FILE: path }).database, url);
      assert.equal(optionsFrom({ ...sound, DATABASE_URL: url, DATABASE_URL_FILE: 'none' }).database, url);
    });

    it('rejects another address without showing it, as it may contain a password', () => {
      const expected =
        'is not the address of a PostgreSQL database; write one such as "postgres://synpunkt:password@db.example.se/synpunkt?sslmode=verify-full"';

      for (const wrong of ['mysql://synpunkt:hemligt@db/x', 'hemligt']) {
        assert.deepEqual(issuesIn({ ...sound, DATABASE_URL: wrong }), [`synpunkt: DATABASE_URL ${expected}`]);
      }
      assert.deepEqual(issuesIn(sound, { database: 7 }), [`synpunkt: options.json: database ${expected}`]);
    });

    it('names space on the disk, which has no effect, but takes a data file', () => {
      const issue = 'synpunkt: minFree has no effect with a database; remove it, or DATABASE_URL';

      assert.deepEqual(issuesIn({ ...sound, DATABASE_URL: url, SYNPUNKT_MIN_FREE: '0' }), [issue]);
      assert.deepEqual(issuesIn(sound, { database: url, minFree: 1000 }), [issue]);
      assert.equal(optionsFrom({ ...sound, DATABASE_URL: url, SYNPUNKT_DATA: '/var/lib/synpunkt.db' }).database, url);
    });

    it('names a file that is empty, in the place of which a data file would be used', () => {
      assert.deepEqual(issuesIn({ ...sound, DATABASE_URL_FILE: fileWith('\n', 'database-url') }), [
        'synpunkt: DATABASE_URL_FILE "database-url" is empty; write the secret into it',
      ]);
    });

    it('names a file that cannot be read', () => {
      assert.deepEqual(issuesIn({ ...sound, DATABASE_URL_FILE: '/no/such' }), [
        'synpunkt: DATABASE_URL_FILE "/no/such" cannot be read (ENOENT); name a file that exists and may be read',
      ]);
    });
  });

  describe('when messages are mailed', () => {
    const mail = {
      SYNPUNKT_SMTP: 'smtps://synpunkt:hemligt@mail.example.se',
      SYNPUNKT_MAIL_FROM: 'synpunkt@example.se',
      SYNPUNKT_MAIL_TO: 'registrator@example.se',
    };

    it('reads server, sender, mailboxes and content', () => {
      const departments = { 'vard-omsorg': 'vard@example.se' };

      const read = optionsFrom({ ...sound, ...mail }, { mailDepartments: departments, mailContent: 'link' });

      assert.deepEqual(read.mail, {
        smtp: mail.SYNPUNKT_SMTP,
        from: mail.SYNPUNKT_MAIL_FROM,
        to: mail.SYNPUNKT_MAIL_TO,
        departments,
        content: 'link',
        receipts: false,
        digest: true,
      });
    });

    it('reads whether senders get a receipt, and whether there is a mail each morning', () => {
      assert.equal(optionsFrom({ ...sound, ...mail, SYNPUNKT_MAIL_DIGEST: 'false' }).mail?.digest, false);
      assert.equal(optionsFrom({ ...sound, ...mail, SYNPUNKT_MAIL_RECEIPTS: 'true' }).mail?.receipts, true);
      assert.deepEqual(issuesIn({ ...sound, ...mail, SYNPUNKT_MAIL_RECEIPTS: 'ja' }), [
        'synpunkt: SYNPUNKT_MAIL_RECEIPTS "ja" is not true or false',
      ]);
    });

    describe('with receipts', () => {
      const email = { type: 'email', name: 'email', label: 'E-post' };
      const options = ['email', 'phone'].map((value) => ({ value, label: value }));
      const answerVia = { type: 'radio', name: 'answerVia', label: 'Svar', options };
      const on = { ...sound, ...mail, SYNPUNKT_MAIL_RECEIPTS: 'true' };
      const configOf = (...fields: object[]) => ({ config: fileWith({ fields }, 'form.json') });

      it('takes a form whose senders can ask for an answer by e-mail', () => {
        const fetched = { ...answerVia, options: options.slice(1), optionsFrom: 'https://www.example.se/a.json' };
        const fixed = { type: 'hidden', name: 'answerVia', value: 'email' };

        for (const one of [answerVia, fetched, fixed]) {
          assert.equal(optionsFrom(on, configOf(email, one)).mail?.receipts, true);
        }
      });

      it('names that they have no effect with any other form', () => {
        const others = [
          [email],
          [answerVia],
          [email, { ...answerVia, options: options.slice(1) }],
          [email, { ...answerVia, type: 'checkboxes' }],
        ];

        for (const fields of others) {
          assert.deepEqual(issuesIn(on, configOf(...fields)), [
            'synpunkt: mailReceipts has no effect without the questions "email" and "answerVia", one choice with the option "email"; add them to the config, or set it to false',
          ]);
          assert.equal(optionsFrom({ ...sound, ...mail }, configOf(...fields)).mail?.receipts, false);
        }
      });
    });

    it('needs all of server, sender and mailbox', () => {
      for (const key of Object.keys(mail)) {
        assert.deepEqual(issuesIn({ ...sound, ...mail, [key]: '' }), [
          'synpunkt: mails need a mail server, a sender and a mailbox; set SYNPUNKT_SMTP, SYNPUNKT_MAIL_FROM and SYNPUNKT_MAIL_TO',
        ]);
      }
    });

    it('rejects a department that the form does not have', () => {
      assert.match(
        issuesIn({ ...sound, ...mail }, { mailDepartments: { vard: 'vard@example.se' } }).join('\n'),
        /^synpunkt: mailDepartments "vard" is not an option of the question "department"; write one of barn-utbildning, /,
      );
    });

    it('takes any department where the options come from an address, which may have more', () => {
      const department = {
        type: 'select',
        name: 'department',
        label: 'Till',
        options: [{ value: 'vet-inte', label: 'Vet inte' }],
        optionsFrom: 'https://www.example.se/a.json',
      };
      const config = fileWith({ fields: [department] }, 'form.json');
      const departments = { vard: 'vard@example.se' };

      const read = optionsFrom({ ...sound, ...mail }, { config, mailDepartments: departments });

      assert.deepEqual(read.mail?.departments, departments);
    });

    it('names what has no effect without a mail server', () => {
      const needed = 'has no effect without a mail server; set SYNPUNKT_SMTP, SYNPUNKT_MAIL_FROM and SYNPUNKT_MAIL_TO';

      assert.deepEqual(issuesIn({ ...sound, SYNPUNKT_MAIL_RECEIPTS: 'true' }), [`synpunkt: mailReceipts ${needed}`]);
      assert.deepEqual(
        issuesIn(sound, { mailDepartments: { vard: 'vard@example.se' }, mailContent: 'link', mailDigest: true }),
        ['mailDepartments', 'mailContent', 'mailDigest'].map((key) => `synpunkt: ${key} ${needed}`),
      );
      const off = { ...sound, SYNPUNKT_MAIL_RECEIPTS: 'false', SYNPUNKT_MAIL_DIGEST: 'off' };
      assert.equal(optionsFrom(off).mail, undefined);
    });

    it('rejects what is no address, and shows no password', () => {
      const issues = issuesIn({
        ...sound,
        SYNPUNKT_SMTP: 'http://synpunkt:hemligt@mail.example.se',
        SYNPUNKT_MAIL_FROM: 'Synpunkt <synpunkt@example.se>',
        SYNPUNKT_MAIL_TO: 'a@example.se\r\nBcc: b@example.se',
        SYNPUNKT_MAIL_CONTENT: 'half',
      });

      assert.deepEqual(issues, [
        'synpunkt: SYNPUNKT_SMTP is not the address of a mail server; write one such as "smtps://synpunkt:password@mail.example.se", or smtp: for STARTTLS',
        'synpunkt: SYNPUNKT_MAIL_FROM "Synpunkt <synpunkt@example.se>" is not an e-mail address; write one such as "registrator@example.se"',
        'synpunkt: SYNPUNKT_MAIL_TO "a@example.se\\r\\nBcc: b@example.se" is not an e-mail address; write one such as "registrator@example.se"',
        'synpunkt: SYNPUNKT_MAIL_CONTENT "half" is not a content of mails; write "full" or "link"',
      ]);
    });
  });

  describe('when messages are posted to a webhook', () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const url = 'https://arende.example.se/synpunkter';

    it('reads its address and its secret', () => {
      assert.deepEqual(optionsFrom({ ...sound, SYNPUNKT_WEBHOOK: url, SYNPUNKT_WEBHOOK_SECRET: secret }).webhook, {
        url,
        secret,
        networks: [],
      });
    });

    it('reads the internal networks that it may be in', () => {
      const webhook = { ...sound, SYNPUNKT_WEBHOOK: url, SYNPUNKT_WEBHOOK_SECRET: secret };
      const networks = '10.20.0.0/16, fd00::/8';

      assert.deepEqual(optionsFrom({ ...webhook, SYNPUNKT_WEBHOOK_NETWORKS: networks }).webhook?.networks, [
        '10.20.0.0/16',
        'fd00::/8',
      ]);
      for (const network of ['10.20.0.0', '10.20.0.0/33', 'intern/8', '10.20/16', '10.0.0.1/']) {
        assert.deepEqual(issuesIn({ ...webhook, SYNPUNKT_WEBHOOK_NETWORKS: network }), [
          `synpunkt: SYNPUNKT_WEBHOOK_NETWORKS[0] "${network}" is not a network; write one such as "10.20.0.0/16"`,
        ]);
      }
    });

    it('names networks that have no effect without a webhook', () => {
      assert.deepEqual(issuesIn({ ...sound, SYNPUNKT_WEBHOOK_NETWORKS: '10.20.0.0/16' }), [
        'synpunkt: webhookNetworks has no effect without a webhook; set SYNPUNKT_WEBHOOK and SYNPUNKT_WEBHOOK_SECRET',
      ]);
    });

    it('needs both, and https', () => {
      assert.deepEqual(issuesIn({ ...sound, SYNPUNKT_WEBHOOK: url }), [
        'synpunkt: a webhook needs an address and a secret; set SYNPUNKT_WEBHOOK and SYNPUNKT_WEBHOOK_SECRET',
      ]);
      assert.deepEqual(issuesIn({ ...sound, SYNPUNKT_WEBHOOK: 'http://a.se/', SYNPUNKT_WEBHOOK_SECRET: 'hemligt' }), [
        'synpunkt: SYNPUNKT_WEBHOOK "http://a.se/" is not an https address; write one such as "https://arende.example.se/synpunkter"',
        'synpunkt: SYNPUNKT_WEBHOOK_SECRET is not a secret of a webhook; write "whsec_" and at least 24 bytes in base64',
      ]);
    });
  });
});
