import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { createWidgetHandler, keepWidgetFiles } from '../../../src/receiver/http/widget.ts';
import { temporaryFolder } from '../support.ts';

const outside = temporaryFolder();
const folder = join(outside, 'dist');
mkdirSync(join(folder, 'lib-12345678.js'), { recursive: true });
writeFileSync(join(outside, 'secret-12345678.js'), 'secret');
for (const name of ['synpunkt.js', 'form-a1B2c3D4.js', 'index.js', 'config.schema.json', '.hidden-12345678.js']) {
  writeFileSync(join(folder, name), `// ${name}`);
}

const serve = createWidgetHandler(folder);
const get = (path: string, init?: RequestInit) => serve(new Request(`https://receiver.example/widget/${path}`, init));

describe('createWidgetHandler', () => {
  it('serves the entry to any origin, without caching', async () => {
    const response = await get('synpunkt.js');

    assert.equal(response.status, 200);
    assert.equal(await response.text(), '// synpunkt.js');
    const { etag, ...headers } = Object.fromEntries(response.headers);
    assert.match(String(etag), /^"[\w-]{43}"$/);
    assert.deepEqual(headers, {
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'content-length': '14',
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    });
  });

  it('serves the config of the form to any origin, without caching', async () => {
    const config = { form: 'lekplatser', fields: [{ type: 'text', name: 'text', label: 'Text' }] };
    const url = 'https://receiver.example/widget/form.json';

    const response = await createWidgetHandler(folder, { config })(new Request(url));
    const { headers } = response;

    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), config);
    assert.equal(headers.get('content-type'), 'application/json');
    assert.equal(headers.get('cache-control'), 'no-cache');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.deepEqual(await (await get('form.json')).json(), {});
    assert.equal(
      (await get('form.json', { headers: { 'if-none-match': (await get('form.json')).headers.get('etag') ?? '' } }))
        .status,
      304,
    );
  });

  it('serves a file with a hash in its name as immutable', async () => {
    const { status, headers } = await get('form-a1B2c3D4.js');

    assert.equal(status, 200);
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
  });

  it('compresses it for a browser that accepts brotli', async () => {
    const plain = await get('synpunkt.js');
    const response = await get('synpunkt.js', { headers: { 'accept-encoding': 'gzip, deflate, br' } });

    assert.equal(response.headers.get('content-encoding'), 'br');
    assert.equal(brotliDecompressSync(await response.bytes()).toString(), '// synpunkt.js');
    assert.notEqual(response.headers.get('etag'), plain.headers.get('etag'));
  });

  const encodings: Record<string, string | null> = {
    br: 'br',
    'gzip, BR': 'br',
    'br;q=0.5': 'br',
    'br ; q=0.001': 'br',
    '*': 'br',
    'gzip, *;q=0.1': 'br',
    'br;q=0': null,
    'br;q=0.000, gzip': null,
    'gzip, br; Q=0': null,
    'br;q=0, *': null,
    '*;q=0': null,
    'br;q=-1': null,
    'br;q="0"': null,
    'x-br, br-x': null,
    gzip: null,
    '': null,
  };
  for (const [accepted, encoding] of Object.entries(encodings)) {
    it(`responds with the encoding ${encoding ?? 'of the file'} to "${accepted}"`, async () => {
      const response = await get('synpunkt.js', { headers: { 'accept-encoding': accepted } });

      assert.equal(response.headers.get('content-encoding'), encoding);
    });
  }

  it('ignores the query', async () => {
    assert.equal((await get('synpunkt.js?v=7')).status, 200);
  });

  it('responds to HEAD without a body', async () => {
    const response = await get('synpunkt.js', { method: 'HEAD' });

    assert.equal(response.headers.get('content-length'), '14');
    assert.equal(await response.text(), '');
  });

  describe('when the browser has the file', () => {
    it('responds with 304 to its ETag in any notation', async () => {
      const etag = String((await get('synpunkt.js')).headers.get('etag'));

      for (const tags of [etag, `W/${etag}`, `"other", ${etag}`]) {
        const response = await get('synpunkt.js', { headers: { 'if-none-match': tags } });
        assert.equal(response.status, 304);
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
      }
    });

    it('serves the file after it has changed', async () => {
      const etag = String((await get('synpunkt.js')).headers.get('etag'));
      writeFileSync(join(folder, 'synpunkt.js'), '// another one');

      const response = await get('synpunkt.js', { headers: { 'if-none-match': etag } });

      assert.equal(response.status, 200);
      assert.equal(await response.text(), '// another one');
    });
  });

  it('responds with 405 to other methods', async () => {
    const response = await get('synpunkt.js', { method: 'POST' });

    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD, OPTIONS');
  });

  describe('lets any page read', () => {
    const answers: Record<string, [status: number, path: string, init?: RequestInit]> = {
      'a file': [200, 'synpunkt.js'],
      'the head of a file': [200, 'form-a1B2c3D4.js', { method: 'HEAD' }],
      'that a file is missing': [404, 'form-00000000.js'],
      'that a path is none of its own': [404, 'lib/receiver/cli.js'],
      'that a method is not allowed': [405, 'synpunkt.js', { method: 'POST' }],
      'the answer to a preflight': [204, 'synpunkt.js', { method: 'OPTIONS' }],
      'the answer to a preflight of nothing': [404, 'none', { method: 'OPTIONS' }],
    };
    for (const [name, [status, path, init]] of Object.entries(answers)) {
      it(name, async () => {
        const response = await get(path, init);

        assert.equal(response.status, status);
        assert.equal(response.headers.get('access-control-allow-origin'), '*');
        assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
      });
    }
  });

  describe('with a folder of earlier files', () => {
    const earlier = join(outside, 'earlier');
    mkdirSync(earlier);
    for (const name of ['synpunkt.js', 'synpunkt.a1B2c3D4.js', 'form-a1B2c3D4.js', 'form-e5F6g7H8.js', 'index.js']) {
      writeFileSync(join(earlier, name), `// earlier ${name}`);
    }
    const serveBoth = createWidgetHandler(folder, { earlierFolder: earlier });
    const textOf = async (name: string) => {
      const response = await serveBoth(new Request(`https://receiver.example/widget/${name}`));
      return [response.status, response.ok ? await response.text() : ''];
    };

    it('serves those that its own folder does not have', async () => {
      assert.deepEqual(await textOf('form-e5F6g7H8.js'), [200, '// earlier form-e5F6g7H8.js']);
      assert.deepEqual(await textOf('synpunkt.a1B2c3D4.js'), [200, '// earlier synpunkt.a1B2c3D4.js']);
    });

    it('prefers its own', async () => {
      assert.deepEqual(await textOf('form-a1B2c3D4.js'), [200, '// form-a1B2c3D4.js']);
    });

    it('serves no earlier entry, and nothing without a hash', async () => {
      const without = createWidgetHandler(join(outside, 'none'), { earlierFolder: earlier });

      assert.equal((await without(new Request('https://receiver.example/widget/synpunkt.js'))).status, 404);
      assert.deepEqual(await textOf('index.js'), [404, '']);
    });
  });

  it('rejects when a file cannot be read, which does not say that there is none', async () => {
    symlinkSync('loop-12345678.js', join(outside, 'loop-12345678.js'));

    await assert.rejects(
      createWidgetHandler(outside)(new Request('https://receiver.example/widget/loop-12345678.js')),
      {
        code: 'ELOOP',
      },
    );
  });

  describe('responds with 404 to', () => {
    const others = [
      '',
      'none-12345678.js',
      `${'x'.repeat(300)}-12345678.js`,
      'index.js',
      'config.schema.json',
      '.hidden-12345678.js',
      'lib-12345678.js',
      'lib/receiver/cli.js',
      '../secret-12345678.js',
      '..%2fsecret-12345678.js',
      '%2e%2e/secret-12345678.js',
      '..\\secret-12345678.js',
      '%2e%2e%5csecret-12345678.js',
      '/secret-12345678.js',
      '//secret-12345678.js',
      './synpunkt.js/',
      'synpunkt.js%00',
      'synpunkt.js%2f..%2f..%2fsecret-12345678.js',
      'synpunkt%2ejs',
      'SYNPUNKT.JS',
      'synpunkt.js.map',
    ];
    for (const path of others) {
      it(`"${path}"`, async () => {
        assert.equal((await get(path)).status, 404);
      });
    }
  });
});

describe('keepWidgetFiles', () => {
  const kept = join(outside, 'kept', 'files');

  it('makes the folder and copies the files with a hash in their name, and nothing else', async () => {
    await keepWidgetFiles(folder, kept);

    assert.deepEqual(readdirSync(kept), ['form-a1B2c3D4.js']);
  });

  it('keeps those of earlier builds, and overwrites none', async () => {
    const next = join(outside, 'next');
    mkdirSync(next);
    for (const name of ['synpunkt.js', 'form-a1B2c3D4.js', 'form-i9J0k1L2.js'])
      writeFileSync(join(next, name), '// next');

    await keepWidgetFiles(next, kept);

    assert.deepEqual(readdirSync(kept), ['form-a1B2c3D4.js', 'form-i9J0k1L2.js']);
    assert.equal(readFileSync(join(kept, 'form-a1B2c3D4.js'), 'utf8'), '// form-a1B2c3D4.js');
  });

  it('may run in several receivers that share the folder', async () => {
    const shared = join(outside, 'shared');

    await Promise.all(Array.from({ length: 10 }, () => keepWidgetFiles(folder, shared)));

    assert.deepEqual(readdirSync(shared), ['form-a1B2c3D4.js']);
  });

  it('rejects when the folder cannot be written', async () => {
    await assert.rejects(keepWidgetFiles(folder, join(folder, 'synpunkt.js')), { code: 'EEXIST' });
  });
});
