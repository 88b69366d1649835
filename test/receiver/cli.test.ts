import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { explainConfig } from '../../src/contract/config/check/explain-config.ts';
import { kontakt } from '../../src/contract/config/form.ts';
import { parseConfig } from '../../src/contract/config/parse-config.ts';
import { run, startReceiver } from './process.ts';
import { dataFile, origin, temporaryFolder } from './support.ts';
import { validSubmission } from '../support/submissions.ts';

const env = () => ({ SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: dataFile() });

const send = (url: string, message = validSubmission()) =>
  fetch(`${url}/synpunkter`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(message),
  });

/** A field that takes further options from a list. */
const schoolFrom = (optionsFrom: string) => ({
  type: 'select',
  name: 'school',
  label: 'Skola',
  options: [{ value: 'other', label: 'Annan' }],
  optionsFrom,
});

/** A config of the form in a file of its own. */
function fileWith(config: unknown, name = 'config.json'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, typeof config === 'string' ? config : JSON.stringify(config));
  return path;
}

describe('synpunkt', () => {
  describe('receive', () => {
    it('says in one line where it listens and keeps its data', async () => {
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

    it('logs facts as lines of JSON, and nothing that was sent', async () => {
      const receiver = await startReceiver(env());
      await send(receiver.url);
      await receiver.end('SIGTERM');

      const [line, ...rest] = receiver.log().trim().split('\n');
      const { time, ms, ...fact } = JSON.parse(String(line)) as Record<string, unknown>;
      assert.ok(time !== undefined && ms !== undefined);
      assert.deepEqual(fact, { event: 'request', method: 'POST', path: '/synpunkter', status: 201 });
      assert.deepEqual(rest, []);
    });

    it('ends with 1 and a line for each mistake in its options', async () => {
      const file = join(temporaryFolder(), 'options.json');
      writeFileSync(file, '{"port":"abc","prot":1}');

      const { status, out, err } = await run(['receive', '--options', file]);

      assert.equal(status, 1);
      assert.equal(out, '');
      assert.deepEqual(err.trim().split('\n'), [
        `synpunkt: ${file}: port "abc" is not a port; write a number from 0 to 65535`,
        `synpunkt: ${file}: "prot" is not an option; the options are port, host, data, origins, config, page`,
      ]);
    });

    it('prints the warnings of its config, and starts', async () => {
      const config = fileWith({ headers: { 'X-Api-Key': 'c0ffee' } });

      const receiver = await startReceiver({ ...env(), SYNPUNKT_CONFIG: config });

      assert.match(receiver.log(), /^synpunkt: \S+config\.json: headers\."X-Api-Key"[^\n]+\n$/);
    });

    it('takes what a list of options has to offer, which it finds by the page', async () => {
      const pages = createServer(({ url }, response) => response.end(JSON.stringify([url]))).listen(0, '127.0.0.1');
      after(() => pages.close().closeAllConnections());
      await once(pages, 'listening');
      const { port } = pages.address() as AddressInfo; // a TCP server's is always of this kind
      const receiver = await startReceiver({
        ...env(),
        SYNPUNKT_CONFIG: fileWith({ fields: [schoolFrom('skolor.json')] }),
        SYNPUNKT_PAGE: `http://127.0.0.1:${port}/kontakt/oss`,
      });

      const { status } = await send(receiver.url, validSubmission({ values: { school: '/kontakt/skolor.json' } }));

      assert.equal(status, 201);
    });

    it('starts when a list of options cannot be had, and says so in the log', async () => {
      const list = 'http://127.0.0.1:1/skolor.json';
      const config = fileWith({ fields: [schoolFrom(list)] });
      const receiver = await startReceiver({ ...env(), SYNPUNKT_CONFIG: config });

      assert.equal((await send(receiver.url, validSubmission({ values: { school: 'lyckan' } }))).status, 422);
      assert.equal((await send(receiver.url, validSubmission({ values: { school: 'other' } }))).status, 201);

      const { time, ...fact } = JSON.parse(String(receiver.log().split('\n')[0])) as Record<string, unknown>;
      assert.ok(time !== undefined);
      assert.deepEqual(fact, { event: 'options-failed', address: list, reason: 'bad port' });
    });

    it('ends with 1 and one line when a list of options is relative to an unknown page', async () => {
      const config = fileWith({ fields: [schoolFrom('/skolor.json')] });

      const { status, err } = await run(['receive'], { ...env(), SYNPUNKT_CONFIG: config });

      assert.equal(status, 1);
      assert.match(err, /^synpunkt: \S+config\.json: optionsFrom "\/skolor\.json" .* set SYNPUNKT_PAGE [^\n]+\n$/);
    });

    it('ends with 1 and one line when the data file is of another kind', async () => {
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

    it('ends with 1 and one line when the port is taken', async () => {
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
      moreFields: [{ type: 'file', name: 'a', label: 'A' }],
    });
    const warned = fileWith({ headers: { 'X-Api-Key': 'c0ffee' } }, 'warned.json');
    const wrong = fileWith({ tiemout: 5, fields: [{ type: 'txet', name: 'a', label: 'A' }] }, 'wrong.json');

    it('ends with 0 and one line for a sound config, with what it asks and in which languages', async () => {
      assert.deepEqual(await run(['check', sound]), {
        status: 0,
        signal: null,
        out: `synpunkt: ${sound} is sound: 12 fields, sv fi\n`,
        err: '',
      });
    });

    it('counts what is asked alone, and names no language where the page decides', async () => {
      const note = { type: 'note', text: 'A' };
      const text = { type: 'text', name: 'a', label: 'A' };
      const config = fileWith({ fields: [note, { type: 'group', label: 'G', fields: [note, text] }] });

      assert.equal((await run(['check', config])).out, `synpunkt: ${config} is sound: 1 field\n`);
    });

    it('prints a warning, and ends with 0 all the same', async () => {
      const { status, out, err } = await run(['check', warned]);

      assert.equal(status, 0);
      assert.equal(out, `synpunkt: ${warned} is sound: 11 fields\n`);
      assert.match(err, /^synpunkt: \S+warned\.json: headers\."X-Api-Key"[^\n]+\n$/);
    });

    it('ends with 1 and the lines of the browser for a config with mistakes', async () => {
      const { status, out, err } = await run(['check', wrong]);

      assert.equal(status, 1);
      assert.equal(out, '');
      const json: unknown = JSON.parse(readFileSync(wrong, 'utf8'));
      const { issues } = parseConfig(json, kontakt);
      assert.deepEqual(err.trimEnd().split('\n'), explainConfig(issues, json, wrong));
      assert.match(err, /"tiemout"/);
      assert.match(err, /"txet"/);
    });

    it('ends with 1 and one line for a file that cannot be read or is no JSON', async () => {
      const none = join(temporaryFolder(), 'none.json');
      const half = fileWith('{"form":', 'half.json');

      assert.match((await run(['check', none])).err, /^synpunkt: \S+none\.json cannot be read \(ENOENT\)[^\n]+\n$/);
      assert.match((await run(['check', half])).err, /^synpunkt: \S+half\.json is not JSON [^\n]+\n$/);
      assert.equal((await run(['check', half])).status, 1);
    });

    it('checks several at once, and ends with 1 when one has a mistake, whichever it is', async () => {
      const { status, out, err } = await run(['check', wrong, warned, sound]);

      assert.equal(status, 1);
      assert.deepEqual(
        out.match(/\w+\.json/g),
        ['warned', 'config'].map((name) => `${name}.json`),
      );
      assert.deepEqual(new Set(err.match(/\w+\.json/g)), new Set(['wrong.json', 'warned.json']));
      assert.equal((await run(['check', sound, warned])).status, 0);
    });

    it('knows the forms that come with synpunkt', async () => {
      const preset = fileWith({ preset: 'ris-och-ros', changes: { comment: { maxLength: 500 } } });

      assert.equal((await run(['check', preset])).out, `synpunkt: ${preset} is sound: 2 fields\n`);
    });

    it('loads nothing of the server', async () => {
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

  it('explains itself with --help', async () => {
    const { status, out, err } = await run(['--help']);

    assert.equal(status, 0);
    assert.match(out, /^synpunkt receive \[--options <file>\]\nsynpunkt check <config\.json>\.\.\.\n/);
    for (const name of ['PORT', 'HOST', 'DATA', 'ORIGINS', 'CONFIG', 'PAGE', 'OPTIONS'])
      assert.match(out, new RegExp(`SYNPUNKT_${name}`));
    assert.equal(err, '');
  });

  const mistakes: Record<string, string[]> = {
    'an unknown command': ['recieve'],
    'a command too many': ['receive', 'receive'],
    'no command': [],
    'an unknown option': ['receive', '--port', '80'],
    'an option without its value': ['receive', '--options'],
    'no file to check': ['check'],
    'options for a check': ['check', 'config.json', '--options', 'options.json'],
    'a file to receive': ['receive', 'config.json'],
  };
  for (const [name, args] of Object.entries(mistakes)) {
    it(`ends with 2 and one line for ${name}`, async () => {
      const { status, out, err } = await run(args);

      assert.equal(status, 2);
      assert.equal(out, '');
      assert.match(err, /^synpunkt: [^\n]+\n$/);
    });
  }
});
