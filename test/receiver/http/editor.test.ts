import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { createEditorHandler } from '../../../src/receiver/http/editor.ts';

const base = 'https://feedback.example.se/widget/editor/';

describe('the handler of the form editor', () => {
  let folder: string;
  const get = (name: string, init?: RequestInit): Promise<Response> =>
    createEditorHandler(folder, '/synpunkter')(new Request(base + name, init));

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
    mkdirSync(join(folder, 'editor'));
    writeFileSync(join(folder, 'editor/index.html'), '<synpunkt-editor endpoint=""></synpunkt-editor>');
    writeFileSync(join(folder, 'editor/editor.aB-_1234.js'), '1');
    writeFileSync(join(folder, 'secret.html'), 'secret');
  });

  after(() => rmSync(folder, { recursive: true }));

  it('serves the page under a strict policy, with the path of the receiver', async () => {
    const response = await get('');

    assert.equal(await response.text(), '<synpunkt-editor endpoint="/synpunkter"></synpunkt-editor>');
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const line of [
      "default-src 'none'",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
      "frame-ancestors 'self'",
    ]) {
      assert.ok(policy.includes(line), line);
    }
    assert.equal(response.headers.get('cache-control'), 'no-cache');
  });

  it('serves scripts for ever', async () => {
    const response = await get('editor.aB-_1234.js');

    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.match(response.headers.get('cache-control') ?? '', /immutable/);
  });

  it('compresses scripts for those that take it', async () => {
    const response = await get('editor.aB-_1234.js', { headers: { 'accept-encoding': 'gzip, br' } });

    assert.equal(response.headers.get('content-encoding'), 'br');
    assert.equal(brotliDecompressSync(await response.bytes()).toString(), '1');
    assert.equal((await get('editor.aB-_1234.js')).headers.get('content-encoding'), null);
  });

  it('serves nothing else', async () => {
    for (const name of ['..%2fsecret.html', 'secret.html', 'editor.js', 'index.html/x', 'missing.12345678.js', '%00']) {
      assert.equal((await get(name)).status, 404, name);
    }
    assert.equal((await get('', { method: 'POST' })).status, 405);
    assert.equal(await (await get('', { method: 'HEAD' })).text(), '');
  });
});
