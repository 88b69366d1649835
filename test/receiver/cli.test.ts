import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run, startReceiver } from './process.ts';
import { dataFile, origin, submission, temporaryFolder } from './support.ts';

const env = () => ({ SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: dataFile() });

const send = (url: string) =>
  fetch(`${url}/synpunkter`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(submission()),
  });

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
        `synpunkt: ${file}: "prot" is not an option; the options are port, host, data, origins, config`,
      ]);
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

  it('explains itself with --help', async () => {
    const { status, out, err } = await run(['--help']);

    assert.equal(status, 0);
    assert.match(out, /^synpunkt receive \[--options <file>\]/);
    for (const name of ['PORT', 'HOST', 'DATA', 'ORIGINS', 'CONFIG', 'OPTIONS'])
      assert.match(out, new RegExp(`SYNPUNKT_${name}`));
    assert.equal(err, '');
  });

  const mistakes: Record<string, string[]> = {
    'an unknown command': ['recieve'],
    'a command too many': ['receive', 'receive'],
    'no command': [],
    'an unknown option': ['receive', '--port', '80'],
    'an option without its value': ['receive', '--options'],
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
