import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { after, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { Form } from '../../../src/contract/config/form.ts';
import { createReceiver } from '../../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../src/receiver/store/store.ts';
import { validSubmission } from '../../support/submissions.ts';
import { dataFile, formFrom, origin, post } from '../support.ts';
import { formWithFiles, messageWith, photo, postFiles } from '../with-files.ts';

const receiverOf = (form: Form, store: Store) => createReceiver({ form, allowedOrigins: [origin], store });

/** A form that takes days up to one. */
const formUntil = (max: string) => formFrom({ fields: [{ type: 'date', name: 'seen', label: 'Datum', max }] });

/** Stores a message, which a later form does not accept. */
async function storeMessage() {
  const path = dataFile();
  const store = createSqliteStore({ path });
  after(() => store.close());
  const sent = validSubmission({ values: { seen: '2026-11-03' } });
  const first = await receiverOf(formUntil('2026-11-03'), store)(post(sent));
  assert.equal(first.status, 201);
  const receiveLater = receiverOf(formUntil('2026-11-02'), store);
  return { path, store, sent, receipt: await first.json(), receiveLater };
}

describe('confirmRepeat', () => {
  it('responds with the receipt of a stored message that the form no longer accepts', async () => {
    const { sent, receipt, receiveLater } = await storeMessage();

    const response = await receiveLater(
      post({ ...sent, id: sent.id.toUpperCase(), sentAt: '2026-11-04T00:00:59Z', trap: '' }),
    );

    assert.equal(response.status, 200);
    assert.deepEqual(await response.json(), receipt);
  });

  const changes: Record<string, object> = {
    'another id': { id: randomUUID() },
    'no UUID as id': { id: 'x' },
    'no text as id': { id: 1 },
    'other content': { values: { seen: '2026-11-04' } },
    'the same content, but not as it is stored': { values: { seen: ' 2026-11-03' } },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`responds with the issues of a message with ${name}`, async () => {
      const { sent, receiveLater } = await storeMessage();

      const response = await receiveLater(post({ ...sent, ...change }));

      assert.equal(response.status, 422);
    });
  }

  it('responds with 503 while nobody knows', async () => {
    const { path, store, sent, receipt, receiveLater } = await storeMessage();
    const isLost = async (): Promise<boolean> => (await store.findIssue?.()) === 'lost';

    renameSync(path, `${path}.moved`);
    while (!(await isLost())) await setImmediate();
    const response = await receiveLater(post(sent));
    renameSync(`${path}.moved`, path);
    while (await isLost()) await setImmediate();
    const later = await receiveLater(post(sent));

    assert.equal(response.status, 503);
    assert.deepEqual(await later.json(), receipt);
  });

  it('waits for no other process to refuse a message that is not stored', async () => {
    const { path, sent, receiveLater } = await storeMessage();
    const database = new DatabaseSync(path);
    database.exec('BEGIN IMMEDIATE');

    const response = await receiveLater(post({ ...sent, id: randomUUID() }));
    database.exec('ROLLBACK');
    database.close();

    assert.equal(response.status, 422);
  });

  it('responds with the issues where the store finds no receipts', async () => {
    const { sent } = await storeMessage();
    const store: Store = { save: () => assert.fail('saved'), close: () => Promise.resolve() };

    assert.equal((await receiverOf(formUntil('2026-11-02'), store)(post(sent))).status, 422);
  });

  it('responds likewise when the form has one file field less meanwhile', async () => {
    const store = createSqliteStore({ path: dataFile() });
    after(() => store.close());
    const files = { photos: [photo('b.png'), photo('a.png')], report: [photo('rapport.png')] };
    const message = messageWith(files);
    const first = await receiverOf(formWithFiles, store)(postFiles(files, message));
    const withoutReport = {
      ...formWithFiles,
      fields: formWithFiles.fields.filter((field) => !('name' in field && field.name === 'report')),
    };
    const receiveLater = receiverOf(withoutReport, store);

    const again = await receiveLater(postFiles(files, message));
    const others = await receiveLater(postFiles({ ...files, report: [photo('annan.png')] }, message));

    assert.deepEqual([first.status, again.status, others.status], [201, 200, 422]);
    assert.deepEqual(await again.json(), await first.json());
  });
});
