import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Form } from '../../src/contract/config/form.ts';
import { readForm } from '../../src/receiver/read-form.ts';
import type { Message } from '../../src/receiver/store.ts';
import { validSubmission } from '../support/submissions.ts';

export const origin = 'https://www.example.se';
export const address = 'https://receiver.example/synpunkter';
export const form = formFrom({});

/** The form of a config that must be sound. */
export function formFrom(config: unknown): Form {
  const read = readForm(config);
  assert.ok(read.ok, read.ok ? '' : read.mistakes.join('\n'));
  return read.form;
}

/** A POST as a browser makes it, with whatever a test changes. What is neither text, bytes nor stream is sent as JSON. */
export function post(body: object | string, headers: Record<string, string> = {}): Request {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
  const init = {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: isRaw ? (body as BodyInit) : JSON.stringify(body), // the type of bytes does not tell on what they stand
    // Streams need it in Node; the DOM's types do not know it.
    duplex: 'half',
  };
  return new Request(address, init);
}

/** A message as the receiver hands it to the store. */
export function storable(changes: Partial<Message> = {}): Message {
  return {
    ...validSubmission({
      page: { url: 'https://www.example.se/gator' },
      values: { description: 'Lyktan är släckt' },
    }),
    attachments: [],
    receivedAt: new Date('2026-11-03T09:00:01.234Z'),
    digest: 'the digest',
    ...changes,
  };
}

/** A folder that is gone once the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A data file of its own, in a folder that does not exist yet. */
export const dataFile = (): string => join(temporaryFolder(), 'data', 'synpunkt.db');
