import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { validAnswers } from './support/submissions.ts';
import { createMessage, readForm, send, type Config, type Submission } from '../src/send.ts';

describe('send', () => {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(String(request.url));
    request.resume().on('end', () => response.writeHead(201, { 'content-type': 'application/json' }).end('{}'));
  });
  let url: string;

  before(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // always so for a TCP server
  });

  after(() => server.close());

  const config = (): Config => ({
    endpoint: `${url}/general`,
    endpoints: { care: `${url}/care` },
    fields: [
      {
        type: 'select',
        name: 'department',
        label: 'Vad gäller det?',
        options: [
          { value: 'roads', label: 'Gator' },
          { value: 'care', label: 'Omsorg', endpoint: 'care' },
        ],
      },
    ],
  });

  function messageWith(form: Awaited<ReturnType<typeof readForm>>, department: string): Submission {
    const created = createMessage(form, { department });
    assert.ok(created.ok);
    return created.message;
  }

  it('posts to the address of the chosen option, else to that of the config, and before both to its own', async () => {
    const form = await readForm(config());

    await send(form, messageWith(form, 'care'));
    await send(form, messageWith(form, 'roads'));
    await send(form, messageWith(form, 'care'), { endpoint: `${url}/own` });

    assert.deepEqual(paths, ['/care', '/general', '/own']);
  });

  it('is unconfigured without an address', async () => {
    const form = await readForm();
    const created = createMessage(form, validAnswers());
    assert.ok(created.ok);

    assert.deepEqual(await send(form, created.message), {
      ok: false,
      reason: 'unconfigured',
      issues: [],
      unsure: false,
    });
  });
});

describe('createMessage', () => {
  it('takes the files that a form takes', async () => {
    const form = await readForm({
      fields: [{ type: 'file', name: 'photos', label: 'Bilder', accept: ['text/plain'] }],
    });
    const files = new Map([['photos', [new File(['1'], 'a.txt', { type: 'text/plain;charset=utf-8' })]]]);

    const created = createMessage(form, {}, { files });

    assert.ok(created.ok);
    assert.deepEqual(created.message.values, { photos: [{ name: 'a.txt', type: '', size: 1 }] });
  });
});
