import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { suggestOrigin } from '../../../src/receiver/options/options-schema.ts';
import { readOptions, type Environment } from '../../../src/receiver/options/read-options.ts';
import { form, temporaryFolder } from '../support.ts';

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

const withConfig = (config: unknown): Environment => ({
  ...sound,
  SYNPUNKT_CONFIG: fileWith(config, 'kontakt.json'),
});

describe('readOptions', () => {
  it('has a default for everything except the origins', () => {
    assert.deepEqual(optionsFrom(sound), {
      port: 8787,
      host: '127.0.0.1',
      data: resolve('synpunkt.db'),
      database: undefined,
      origins: ['https://www.example.se'],
      form,
      config: {},
      page: undefined,
      earlier: undefined,
      editor: true,
      mail: undefined,
      webhook: undefined,
      proxies: undefined,
      limit: 300,
      minFree: 256,
      metricsToken: undefined,
    });
  });

  it('takes no origins, which commands other than receive do not need', () => {
    assert.deepEqual(optionsFrom({}).origins, []);
  });

  it('reads the environment', () => {
    const options = optionsFrom({
      SYNPUNKT_PORT: '80',
      SYNPUNKT_HOST: '::',
      SYNPUNKT_DATA: '/var/lib/synpunkt.db',
      SYNPUNKT_ORIGINS: 'https://www.example.se, http://localhost:8080',
      SYNPUNKT_PAGE: 'https://www.example.se/kontakt',
      SYNPUNKT_EARLIER: '/var/lib/synpunkt-widget',
      SYNPUNKT_EDITOR: 'off',
      SYNPUNKT_PROXIES: '2',
      SYNPUNKT_LIMIT: '0',
      SYNPUNKT_MIN_FREE: '1000',
      SYNPUNKT_METRICS_TOKEN: 'a-token-of-16-characters',
    });

    assert.deepEqual(
      { ...options, form: undefined },
      {
        port: 80,
        host: '::',
        data: resolve('/var/lib/synpunkt.db'),
        database: undefined,
        origins: ['https://www.example.se', 'http://localhost:8080'],
        form: undefined,
        config: {},
        page: 'https://www.example.se/kontakt',
        earlier: '/var/lib/synpunkt-widget',
        editor: false,
        mail: undefined,
        webhook: undefined,
        proxies: 2,
        limit: 0,
        minFree: 1000,
        metricsToken: 'a-token-of-16-characters',
      },
    );
  });

  it('treats an empty variable as unset', () => {
    assert.equal(optionsFrom({ ...sound, SYNPUNKT_PORT: '', SYNPUNKT_OPTIONS: '' }).port, 8787);
  });

  it('takes true, false, on and off alone for the editor', () => {
    assert.equal(optionsFrom({ ...sound, SYNPUNKT_EDITOR: 'on' }).editor, true);
    assert.equal(optionsFrom({ ...sound, SYNPUNKT_EDITOR: 'false' }).editor, false);
    assert.equal(optionsFrom({}, { origins: ['https://a.example'], editor: false }).editor, false);
    assert.deepEqual(issuesIn({ ...sound, SYNPUNKT_EDITOR: 'no' }), [
      'synpunkt: SYNPUNKT_EDITOR "no" is not true or false',
    ]);
  });

  describe('with an options file', () => {
    it('reads the file and resolves its paths relative to it', () => {
      fileWith({ form: 'skola' }, 'skola.json');

      const options = optionsFrom(
        {},
        { port: 0, data: 'data/x.db', origins: ['https://a.example'], config: 'skola.json', earlier: 'old' },
      );

      assert.equal(options.port, 0);
      assert.equal(options.data, join(folder, 'data/x.db'));
      assert.deepEqual(options.origins, ['https://a.example']);
      assert.equal(options.form.name, 'skola');
      assert.equal(options.earlier, join(folder, 'old'));
    });

    it('finds the file by the environment variable', () => {
      const read = readOptions({ SYNPUNKT_OPTIONS: fileWith({ origins: ['https://b.example'] }) });

      assert.ok(read.ok);
      assert.deepEqual(read.options.origins, ['https://b.example']);
    });

    it('gives the environment precedence for each option', () => {
      const options = optionsFrom(
        { SYNPUNKT_PORT: '81' },
        { port: 80, host: '0.0.0.0', origins: ['https://a.example'] },
      );

      assert.equal(options.port, 81);
      assert.equal(options.host, '0.0.0.0');
    });

    it('ignores a byte order mark', () => {
      assert.equal(optionsFrom(sound, '\uFEFF{"port":80}').port, 80);
    });
  });

  describe('issues', () => {
    it('have a line each, with the place, the value and a suggestion', () => {
      const file = {
        port: 'abc',
        host: '',
        data: 7,
        origins: ['https://www.example.se/', 'https://a.example', 5],
        page: '/kontakt',
        prot: 80,
      };

      assert.deepEqual(issuesIn({}, file), [
        'synpunkt: options.json: port "abc" is not a port; write a number from 0 to 65535',
        'synpunkt: options.json: host "" is not a text; write at least one character',
        'synpunkt: options.json: data 7 is not a text; write at least one character',
        'synpunkt: options.json: origins[0] "https://www.example.se/" is not an origin as browsers send it; write https://www.example.se',
        'synpunkt: options.json: origins[2] 5 is not an origin; write one such as "https://www.example.se"',
        'synpunkt: options.json: page "/kontakt" is not the address of a page; write one such as "https://www.example.se/kontakt"',
        'synpunkt: options.json: "prot" is not an option; the options are port, host, data, database, origins, config, page, earlier, editor, smtp, mailFrom, mailTo, mailDepartments, mailContent, mailReceipts, mailDigest, webhook, webhookSecret, webhookNetworks, proxies, limit, minFree, metricsToken',
      ]);
    });

    it('of the environment contain the names of variables', () => {
      const env = { SYNPUNKT_PORT: '65536', SYNPUNKT_ORIGINS: 'https://a.example,*' };

      assert.deepEqual(issuesIn(env), [
        'synpunkt: SYNPUNKT_PORT 65536 is not a port; write a number from 0 to 65535',
        'synpunkt: SYNPUNKT_ORIGINS[1] "*" is not an origin as browsers send it; write https://www.example.se',
      ]);
    });

    for (const port of ['abc', '-1', '8.5', '1e3', '0x50', '80 80']) {
      it(`report "${port}" as an invalid port`, () => {
        const [line] = issuesIn({ ...sound, SYNPUNKT_PORT: port });

        assert.equal(line, `synpunkt: SYNPUNKT_PORT "${port}" is not a port; write a number from 0 to 65535`);
      });
    }

    for (const page of [
      'kontakt',
      '/kontakt',
      '//www.example.se',
      'ftp://www.example.se',
      'file:///kontakt',
      'http://[',
    ]) {
      it(`report "${page}" as an invalid page`, () => {
        assert.deepEqual(issuesIn({ ...sound, SYNPUNKT_PAGE: page }), [
          `synpunkt: SYNPUNKT_PAGE "${page}" is not the address of a page; write one such as "https://www.example.se/kontakt"`,
        ]);
      });
    }

    it('report a file that is not JSON, not an object or missing', () => {
      assert.match(
        String(issuesIn(sound, '{"port":80')),
        /^synpunkt: options\.json is not JSON at line 1, column 11 \(.+\); fix it there$/,
      );
      assert.deepEqual(issuesIn(sound, [1]), [
        'synpunkt: options.json: is not an object; write { "origins": ["https://www.example.se"] }',
      ]);
      const read = readOptions(sound, join(folder, 'none.json'));
      assert.match(String(!read.ok && read.issues), /none\.json cannot be read \(ENOENT\); name a file that exists/);
    });

    it('are reported for file and environment together', () => {
      fileWith({ tiemout: 5 }, 'kontakt.json');

      const lines = issuesIn({ SYNPUNKT_PORT: 'x' }, { host: 1, config: 'kontakt.json' });

      assert.deepEqual(
        lines.map((line) => line.split(' ').slice(0, 3).join(' ')),
        ['synpunkt: options.json: host', 'synpunkt: SYNPUNKT_PORT "x"', 'synpunkt: kontakt.json: "tiemout"'],
      );
    });
  });

  describe('with a config', () => {
    it('reads its fields', () => {
      const fields = [{ type: 'text', name: 'subject', label: 'Ämne' }];

      assert.deepEqual(
        optionsFrom(withConfig({ fields })).form.fields.map((field) => field.type),
        ['text'],
      );
    });

    it('rejects an invalid config, although the widget would use its valid parts', () => {
      const [line, ...rest] = issuesIn(
        withConfig({ fields: [{ type: 'text', name: 'a', label: 'A', requierd: true }] }),
      );

      assert.match(String(line), /^synpunkt: kontakt\.json: .*fields\[0\].*requierd/);
      assert.deepEqual(rest, []);
    });

    it('returns the warnings', () => {
      const read = readOptions(withConfig({ headers: { 'X-Api-Key': 'c0ffee' } }));

      assert.ok(read.ok);
      assert.equal(read.warnings.length, 1);
      assert.match(String(read.warnings[0]), /kontakt\.json: headers\."X-Api-Key".*secret/);
    });

    it('returns no warnings for a valid config', () => {
      assert.deepEqual(readOptions(sound).warnings, []);
    });

    describe('that fetches options', () => {
      const school = (address: string, name = 'school') => ({
        type: 'select',
        name,
        label: 'Skola',
        options: [{ value: 'other', label: 'Annan' }],
        optionsFrom: address,
      });
      const relative = () =>
        withConfig({
          fields: [
            school('https://www.example.se/skolor.json', 'a'),
            { type: 'group', label: 'Skolor', fields: [school('/skolor.json', 'b')] },
            school('//www.example.se/skolor.json', 'c'),
          ],
        });

      it('requires a page for each relative address', () => {
        assert.deepEqual(
          issuesIn(relative()),
          [
            ['/skolor.json', 'b'],
            ['//www.example.se/skolor.json', 'c'],
          ].map(
            ([address, name]) =>
              `synpunkt: kontakt.json: optionsFrom "${address}" of "${name}" is relative to the page; set SYNPUNKT_PAGE to the address of a page that the form stands on, such as https://www.example.se/kontakt`,
          ),
        );
      });

      it('accepts relative addresses with a page', () => {
        assert.equal(optionsFrom({ ...relative(), SYNPUNKT_PAGE: 'http://localhost/' }).page, 'http://localhost/');
      });

      it('requires no page for absolute addresses', () => {
        const whole = withConfig({ fields: [school('https://www.example.se/skolor.json')] });

        assert.equal(optionsFrom(whole).page, undefined);
      });
    });

    it('rejects a config that is not an object', () => {
      assert.equal(issuesIn(withConfig([1])).length, 1);
    });
  });
});

describe('suggestOrigin', () => {
  const example = 'https://www.example.se';
  const table: Record<string, string> = {
    'https://www.example.se': 'https://www.example.se',
    'http://localhost:8080': 'http://localhost:8080',
    'http://127.0.0.1:8080': 'http://127.0.0.1:8080',
    'http://[::1]:8080': 'http://[::1]:8080',
    'https://www.example.se/': 'https://www.example.se',
    'https://www.example.se/kontakt?x#y': 'https://www.example.se',
    'https://www.example.se:443': 'https://www.example.se',
    'http://www.example.se:80': 'http://www.example.se',
    'https://WWW.Example.SE': 'https://www.example.se',
    'https://malmö.se': 'https://xn--malm-8qa.se',
    'https://me:secret@www.example.se': 'https://www.example.se',
    'www.example.se': 'https://www.example.se',
    'https://*.example.se': example,
    '*': example,
    null: example,
    '': example,
    'file:///tmp': example,
    'ftp://www.example.se': example,
    'en kommun': example,
  };
  for (const [text, origin] of Object.entries(table)) {
    it(`reads "${text}" as ${origin}`, () => {
      assert.equal(suggestOrigin(text), origin);
    });
  }
});
