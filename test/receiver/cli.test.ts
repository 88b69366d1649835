import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { explainConfig } from '../../src/contract/config/check/explain-config.ts';
import { kontakt } from '../../src/presets/kontakt.ts';
import { parseConfig } from '../../src/contract/config/parse-config.ts';
import { run, startReceiver } from './process.ts';
import { OptionsSchema } from '../../src/receiver/options/options-schema.ts';
import { variables } from '../../src/receiver/options/read-options.ts';
import { dataFile, origin, temporaryFolder } from './support.ts';
import { validSubmission } from '../support/submissions.ts';

const env = () => ({ SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: dataFile() });

const send = (url: string, message = validSubmission(), headers: Record<string, string> = {}) =>
  fetch(`${url}/synpunkter`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(message),
  });

/** A field with fetched options. */
const schoolFrom = (optionsFrom: string) => ({
  type: 'select',
  name: 'school',
  label: 'Skola',
  options: [{ value: 'other', label: 'Annan' }],
  optionsFrom,
});

/** Writes a config file. */
function fileWith(config: unknown, name = 'config.json'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, typeof config === 'string' ? config : JSON.stringify(config));
  return path;
}

describe('synpunkt', () => {
  describe('receive', () => {
    it('prints its address and its data file in one line', async () => {
      const given = env();
      const receiver = await startReceiver(given);

      assert.match(receiver.line, /^synpunkt: receiver on http:\/\/127\.0\.0\.1:\d+, data in .+$/);
      assert.ok(receiver.line.endsWith(given.SYNPUNKT_DATA));
      assert.equal((await send(receiver.url)).status, 201);
    });

    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      it(`stops cleanly on ${signal}`, { skip: process.platform === 'win32' }, async () => {
        const receiver = await startReceiver(env());
        await send(receiver.url);

        assert.deepEqual(await receiver.end(signal), { status: 0, signal: null });
      });
    }

    it('limits clients as its options say', async () => {
      const { url } = await startReceiver({ ...env(), SYNPUNKT_LIMIT: '1', SYNPUNKT_PROXIES: '2' });
      const sendFrom = async (client: string): Promise<number> => {
        const response = await send(url, validSubmission(), { 'x-forwarded-for': `${client}, 10.0.0.9` });
        return response.status;
      };

      assert.deepEqual(
        [await sendFrom('192.0.2.1'), await sendFrom('198.51.100.1'), await sendFrom('192.0.2.1')],
        [201, 201, 429],
      );
    });

    it('leaves the space free that its options say', async () => {
      const { url } = await startReceiver({ ...env(), SYNPUNKT_MIN_FREE: '1000000' });

      const readiness = await fetch(`${url}/readyz`);

      assert.equal((await send(url)).status, 503);
      assert.deepEqual(await readiness.json(), { status: 'unavailable', reasons: ['full'] });
    });

    it('logs events as lines of JSON without any content of messages', async () => {
      const receiver = await startReceiver(env());
      await send(receiver.url);
      await receiver.end('SIGTERM');

      const [line, ...rest] = receiver.log().trim().split('\n');
      const { time, ms, ...fact } = JSON.parse(String(line)) as Record<string, unknown>;
      assert.ok(time !== undefined && ms !== undefined);
      assert.deepEqual(fact, { event: 'request', method: 'POST', path: '/synpunkter', status: 201 });
      assert.deepEqual(rest, []);
    });

    it('goes on when nobody reads its log any more', async () => {
      const receiver = await startReceiver(env());
      receiver.closeLog();

      for (let count = 0; count < 3; count++) assert.equal((await send(receiver.url)).status, 201);

      assert.deepEqual(await receiver.end('SIGTERM'), { status: 0, signal: null });
    });

    it('exits with 78 and prints a line for each issue of its options', async () => {
      const file = join(temporaryFolder(), 'options.json');
      writeFileSync(file, '{"port":"abc","prot":1}');

      const { status, out, err } = await run(['receive', '--options', file]);

      assert.equal(status, 78);
      assert.equal(out, '');
      assert.deepEqual(err.trim().split('\n'), [
        `synpunkt: ${file}: port "abc" is not a port; write a number from 0 to 65535`,
        `synpunkt: ${file}: "prot" is not an option; the options are port, host, data, database, origins, config, page, earlier, editor, smtp, mailFrom, mailTo, mailDepartments, mailContent, mailReceipts, mailDigest, webhook, webhookSecret, webhookNetworks, proxies, limit, minFree, metricsToken`,
      ]);
    });

    it('prints the warnings of its config and starts', async () => {
      const config = fileWith({ headers: { 'X-Api-Key': 'c0ffee' } });

      const receiver = await startReceiver({ ...env(), SYNPUNKT_CONFIG: config });

      assert.match(receiver.log(), /^synpunkt: \S+config\.json: headers\."X-Api-Key"[^\n]+\n$/);
    });

    it('accepts fetched options, whose address is relative to the page', async () => {
      const pages = createServer(({ url }, response) => response.end(JSON.stringify([url]))).listen(0, '127.0.0.1');
      after(() => pages.close().closeAllConnections());
      await once(pages, 'listening');
      const { port } = pages.address() as AddressInfo; // always so for a TCP server
      const receiver = await startReceiver({
        ...env(),
        SYNPUNKT_CONFIG: fileWith({ fields: [schoolFrom('skolor.json')] }),
        SYNPUNKT_PAGE: `http://127.0.0.1:${port}/kontakt/oss`,
      });

      const { status } = await send(receiver.url, validSubmission({ values: { school: '/kontakt/skolor.json' } }));

      assert.equal(status, 201);
    });

    it('starts when options cannot be fetched, logs it, and rejects none of them', async () => {
      const list = 'http://127.0.0.1:1/skolor.json';
      const config = fileWith({ fields: [schoolFrom(list)] });
      const receiver = await startReceiver({ ...env(), SYNPUNKT_CONFIG: config });

      assert.equal((await send(receiver.url, validSubmission({ values: { school: 'lyckan' } }))).status, 503);
      assert.equal((await send(receiver.url, validSubmission({ values: { school: 'other' } }))).status, 201);

      const { time, ...fact } = JSON.parse(String(receiver.log().split('\n')[0])) as Record<string, unknown>;
      assert.ok(time !== undefined);
      assert.deepEqual(fact, { event: 'options-failed', address: list, reason: 'bad port' });
    });

    it('exits with 78 and prints one line when an options address is relative and the page unknown', async () => {
      const config = fileWith({ fields: [schoolFrom('/skolor.json')] });

      const { status, err } = await run(['receive'], { ...env(), SYNPUNKT_CONFIG: config });

      assert.equal(status, 78);
      assert.match(err, /^synpunkt: \S+config\.json: optionsFrom "\/skolor\.json" .* set SYNPUNKT_PAGE [^\n]+\n$/);
    });

    it('exits with 1 and prints one line when the data file is not a database', async () => {
      const file = join(temporaryFolder(), 'letter.txt');
      writeFileSync(
        file,
        'This is a letter, and not a short one either, as it has to fill the head of a database file: 100 bytes.',
      );

      const { status, err } = await run(['receive'], { ...env(), SYNPUNKT_DATA: file });

      assert.equal(status, 1);
      assert.match(
        err,
        /^synpunkt: the data file \S+letter\.txt cannot be used: file is not a database; choose another.*\n$/,
      );
    });

    it('exits with 1 and prints one line when the port is in use', async () => {
      const { url } = await startReceiver(env());

      const { status, err } = await run(['receive'], { ...env(), SYNPUNKT_PORT: new URL(url).port });

      assert.equal(status, 1);
      assert.match(err, /^synpunkt: cannot listen on 127\.0\.0\.1, port \d+: .*EADDRINUSE.*; choose others.*\n$/);
    });
  });

  describe('check', () => {
    const sound = fileWith({
      language: 'sv',
      languages: ['sv', 'fi'],
      moreFields: [{ type: 'file', name: 'a', label: 'A', maxFiles: 1 }],
    });
    const warned = fileWith({ headers: { 'X-Api-Key': 'c0ffee' } }, 'warned.json');
    const wrong = fileWith({ tiemout: 5, fields: [{ type: 'txet', name: 'a', label: 'A' }] }, 'wrong.json');

    it('exits with 0 and prints the fields and languages of a valid config', async () => {
      assert.deepEqual(await run(['check', sound]), {
        status: 0,
        signal: null,
        out: `synpunkt: ${sound} is sound: 12 fields, sv fi\n`,
        err: '',
      });
    });

    it('counts only inputs, and prints no language if the page determines it', async () => {
      const note = { type: 'note', text: 'A' };
      const text = { type: 'text', name: 'a', label: 'A' };
      const config = fileWith({ fields: [note, { type: 'group', label: 'G', fields: [note, text] }] });

      assert.equal((await run(['check', config])).out, `synpunkt: ${config} is sound: 1 field\n`);
    });

    it('prints a warning and exits with 0', async () => {
      const { status, out, err } = await run(['check', warned]);

      assert.equal(status, 0);
      assert.equal(out, `synpunkt: ${warned} is sound: 11 fields\n`);
      assert.match(err, /^synpunkt: \S+warned\.json: headers\."X-Api-Key"[^\n]+\n$/);
    });

    it('exits with 1 and prints the same lines as the browser for an invalid config', async () => {
      const { status, out, err } = await run(['check', wrong]);

      assert.equal(status, 1);
      assert.equal(out, '');
      const json: unknown = JSON.parse(readFileSync(wrong, 'utf8'));
      const { issues } = parseConfig(json, kontakt);
      assert.deepEqual(err.trimEnd().split('\n'), explainConfig(issues, json, wrong));
      assert.match(err, /"tiemout"/);
      assert.match(err, /"txet"/);
    });

    it('exits with 1 and prints one line for a file that cannot be read or is not JSON', async () => {
      const none = join(temporaryFolder(), 'none.json');
      const half = fileWith('{"form":', 'half.json');

      assert.match((await run(['check', none])).err, /^synpunkt: \S+none\.json cannot be read \(ENOENT\)[^\n]+\n$/);
      assert.match((await run(['check', half])).err, /^synpunkt: \S+half\.json is not JSON [^\n]+\n$/);
      assert.equal((await run(['check', half])).status, 1);
    });

    it('knows the field types of the modules that it imports', async () => {
      const registry = new URL('../../src/contract/fields/registry.ts', import.meta.url).href;
      const types = join(temporaryFolder(), 'types.js');
      writeFileSync(
        types,
        `import { registerFieldType } from '${registry}';\nregisterFieldType({ type: 'acme-rating', keys: {}, answer: () => undefined });\n`,
      );
      const config = fileWith({ fields: [{ type: 'acme-rating', name: 'rating', label: 'Betyg' }] });

      assert.equal((await run(['check', config])).status, 1);
      assert.equal((await run(['check', '--import', types, config])).out, `synpunkt: ${config} is sound: 1 field\n`);
    });

    it('names a module that cannot be imported', async () => {
      const { status, err } = await run(['check', '--import', './none.js', sound]);

      assert.equal(status, 1);
      assert.match(err, /^synpunkt: \.\/none\.js could not be imported \(Cannot find module [^\n]+\n$/);
    });

    it('warns of files that plain PHP would lose, until the config says how its endpoint reads them', async () => {
      const fields = [{ type: 'file', name: 'photos', label: 'Bilder' }];
      const config = fileWith({ fields });
      const { status, out, err } = await run(['check', config]);

      assert.equal(status, 0);
      assert.equal(out, `synpunkt: ${config} is sound: 1 field\n`);
      assert.match(err, /"photos" may be sent several times .* "fieldNames": \{ "photos": "photos\[\]" \}/);
      assert.equal((await run(['check', fileWith({ fields, fieldNames: { photos: 'photos[]' } })])).err, '');
    });

    it('checks several files, and exits with 1 if any of them is invalid', async () => {
      const { status, out, err } = await run(['check', wrong, warned, sound]);

      assert.equal(status, 1);
      assert.deepEqual(
        out.match(/\w+\.json/g),
        ['warned', 'config'].map((name) => `${name}.json`),
      );
      assert.deepEqual(new Set(err.match(/\w+\.json/g)), new Set(['wrong.json', 'warned.json']));
      assert.equal((await run(['check', sound, warned])).status, 0);
    });

    it('supports presets', async () => {
      const preset = fileWith({ preset: 'ris-och-ros', changes: { comment: { maxLength: 500 } } });

      assert.equal((await run(['check', preset])).out, `synpunkt: ${preset} is sound: 2 fields\n`);
    });

    it('accepts a config for another endpoint', async () => {
      const config = fileWith({ format: 'urlencoded', fieldNames: { kind: 'typ' }, credentials: 'include' });

      assert.match((await run(['check', config])).out, / for another endpoint .*: format, fieldNames, credentials\n$/);
    });

    it('warns of a pattern that can take very long', async () => {
      const pattern = { pattern: '([a-z]+ ?)+', errors: { pattern: 'Bara bokstäver' } };
      const config = fileWith({ fields: [{ type: 'text', name: 'a', label: 'A', ...pattern }] });

      const { status, err } = await run(['check', config]);

      assert.equal(status, 0);
      assert.match(err, /^synpunkt: \S+config\.json: the pattern of "a" can take very long [^\n]+\n$/);
    });

    it('does not load the server', async () => {
      const hook = `import { registerHooks } from 'node:module';
        registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) });`;
      const options = `--import=data:text/javascript,${encodeURIComponent(hook)}`;

      const { err } = await run(['check', sound], { NODE_OPTIONS: options });

      const loaded = err.trim().split('\n');
      assert.ok(loaded.some((url) => url.endsWith('/check.ts')));
      assert.deepEqual(
        loaded.filter((url) => /hono|sqlite|node:https?|\/(?:server|receive|receiver|store)\.ts$/.test(url)),
        [],
      );
    });
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

    assert.equal((await run(['--version'])).out, `${version}\n`);
  });

  it('prints the usage with --help', async () => {
    const { status, out, err } = await run(['--help']);

    assert.equal(status, 0);
    assert.match(
      out,
      /^synpunkt receive \[--options <file>\]\nsynpunkt check \[--receiver\] \[--import <module>\]\.\.\. <config\.json>\.\.\.\nsynpunkt backup <file> \| copy <data file or postgres:\/\/…> \| compact \| mail-test\nsynpunkt resend \[--all\] \[<reference>\]\.\.\. \| give-up <destination> \[<reference>\]\.\.\.\nsynpunkt --version\n/,
    );
    for (const name of [...Object.keys(OptionsSchema.shape), ...Object.values(variables), 'SYNPUNKT_OPTIONS']) {
      assert.match(out, new RegExp(`^ +(?:\\w+ +)?${name} `, 'm'));
    }
    assert.equal(err, '');
  });

  const commandLines: Record<string, string[]> = {
    'an unknown command': ['recieve'],
    'a command too many': ['receive', 'receive'],
    'no command': [],
    'an unknown option': ['receive', '--port', '80'],
    'an option without its value': ['receive', '--options'],
    'no file to check': ['check'],
    'a module for a receiver': ['receive', '--import', './types.js'],
    'options for a check': ['check', 'config.json', '--options', 'options.json'],
    'a file to receive': ['receive', 'config.json'],
    'a backup without its file': ['backup'],
    'a copy to nowhere': ['copy'],
    'a give-up of nothing': ['give-up'],
    'a file to compact': ['compact', 'synpunkt.db'],
    'all to receive': ['receive', '--all'],
    'a name of every object': ['constructor'],
  };
  for (const [name, args] of Object.entries(commandLines)) {
    it(`exits with 2 and prints one line for ${name}`, async () => {
      const { status, out, err } = await run(args);

      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /^synpunkt: [^\n]+\n$/);
    });
  }
});
