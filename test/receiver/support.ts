import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { Form } from '../../src/contract/config/form.ts';
import { readForm } from '../../src/receiver/form/read-form.ts';
import type { Message } from '../../src/receiver/store/store.ts';
import { validSubmission } from '../support/submissions.ts';

export const origin = 'https://www.example.se';
export const address = 'https://receiver.example/synpunkter';
export const form = formFrom({});

/** Reads the form of a valid config. */
export function formFrom(config: unknown): Form {
  const read = readForm(config);
  assert.ok(read.ok, read.ok ? '' : read.issues.join('\n'));
  return read.form;
}

/** Creates a POST like a browser. A body that is not a text, bytes or a stream is sent as JSON. */
export function post(body: object | string, headers: Record<string, string> = {}): Request {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array || body instanceof ReadableStream;
  const init = {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json', ...headers },
    body: isRaw ? (body as BodyInit) : JSON.stringify(body), // its buffer is never shared
    // Node requires it for streams; the DOM types do not have it.
    duplex: 'half',
  };
  return new Request(address, init);
}

/** Creates a message like the one that the receiver passes to the store. */
export function storable(changes: Partial<Message> = {}): Message {
  return {
    ...validSubmission({
      page: { url: 'https://www.example.se/gator' },
      values: { description: 'Lyktan är släckt' },
    }),
    attachments: [],
    receivedAt: new Date('2026-11-03T09:00:01.234Z'),
    contentHash: 'the hash',
    ...changes,
  };
}

/** Creates a folder that is deleted after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Returns the path of a new data file, in a folder that does not exist yet. */
export const dataFile = (): string => join(temporaryFolder(), 'data', 'synpunkt.db');
