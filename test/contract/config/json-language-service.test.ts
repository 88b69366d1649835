import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { configSchema } from '../../../.config/config-schema.js';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { findPreset } from '../../../src/presets/find-preset.ts';

const uri = 'https://www.example.se/config.schema.json';
const service = getLanguageService({ clientCapabilities: {} });
service.configure({ schemas: [{ uri, fileMatch: ['*'], schema: configSchema() as object }] });

/** Returns the completions that an editor offers at the bar in a config. */
async function completionsAt(text: string): Promise<string[]> {
  const document = TextDocument.create('file:///form.json', 'json', 1, text.replace('|', ''));
  const position = document.positionAt(text.indexOf('|'));
  const list = await service.doComplete(document, position, service.parseJSONDocument(document));
  return (list?.items ?? []).map(({ label }) => label.replaceAll('"', ''));
}

/** Returns the problems that an editor reports in a config. */
async function problemsIn(config: unknown): Promise<unknown[]> {
  const document = TextDocument.create('file:///form.json', 'json', 1, JSON.stringify(config));
  const problems = await service.doValidation(document, service.parseJSONDocument(document));
  return problems.map(({ message }) => message);
}

const fieldWith = (keys: string): string => `{ "fields": [{ ${keys} }] }`;

describe('config.schema.json in an editor', () => {
  it('completes the keys of a config', async () => {
    const keys = await completionsAt('{ "he|" }');

    assert.ok(keys.includes('heading') && keys.includes('privacy'));
  });

  it('completes the types of fields', async () => {
    const types = await completionsAt(fieldWith('"type": "|"'));

    assert.ok(types.includes('textarea') && types.includes('group'));
  });

  it('completes the keys of the type', async () => {
    const keys = await completionsAt(fieldWith('"type": "file", "|"'));

    assert.ok(keys.includes('maxFiles') && !keys.includes('maxLength'));
  });

  it('completes the shared keys of a type that a developer has registered', async () => {
    const keys = await completionsAt(fieldWith('"type": "acme-rating", "|"'));

    assert.ok(keys.includes('label') && keys.includes('showWhen'));
  });

  it('completes the languages of a text and of a form', async () => {
    const languages = ['sv', 'fi', 'en', 'nb', 'da', 'de', 'ar'];

    assert.deepEqual((await completionsAt('{ "heading": { "|" } }')).toSorted(), languages.toSorted());
    assert.deepEqual((await completionsAt('{ "languages": ["|"] }')).toSorted(), languages.toSorted());
  });

  it('completes the purposes of an input', async () => {
    const tokens = await completionsAt(fieldWith('"type": "text", "autocomplete": "|"'));

    assert.ok(tokens.includes('given-name') && tokens.includes('postal-code'));
  });

  it('reports issues', async () => {
    assert.deepEqual(await problemsIn({ heading: 'Tyck till', $schema: uri }), []);
    assert.deepEqual(await problemsIn({ headin: 'Tyck till' }), ['Property headin is not allowed.']);
    assert.deepEqual(await problemsIn({ fields: [{ type: 'acme-rating', name: 'rating' }] }), [
      'Missing property "label".',
    ]);
  });

  it('is found at the address on another server that the config names', async () => {
    const server = createServer((_request, response) => void response.end(JSON.stringify(configSchema())));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo; // of a TCP server
    const address = `http://127.0.0.1:${port}/schemas/config.schema.json`;
    const own = getLanguageService({ schemaRequestService: async (url) => (await fetch(url)).text() });
    own.configure({ validate: true });
    const text = `{ "$schema": "${address}", "headin": "Tyck till" }`;
    const document = TextDocument.create('file:///own.json', 'json', 1, text);

    const problems = await own.doValidation(document, own.parseJSONDocument(document));

    server.close();
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['Property headin is not allowed.'],
    );
    // The widget itself does without it.
    assert.deepEqual(parseConfig({ $schema: address }, findPreset({})).issues, []);
  });
});
