import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Form } from '../../../src/contract/config/form.ts';
import { createReceiver } from '../../../src/receiver/receiver.ts';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import type { Store } from '../../../src/receiver/store/store.ts';
import { validSubmission } from '../../support/submissions.ts';
import { dataFile, formFrom, origin, post } from '../support.ts';
import { formWithFiles, messageWith, photo, postFiles } from '../with-files.ts';

const receiverOf = (form: Form, store: Store) => createReceiver({ form, allowedOrigins: [origin], store });

describe('confirmRepeat', () => {
  it('responds with the receipt of a stored message that the form no longer accepts, but of no other', async () => {
    const formUntil = (max: string) => formFrom({ fields: [{ type: 'date', name: 'seen', label: 'Datum', max }] });
    const store = createSqliteStore({ path: dataFile() });
    const sent = validSubmission({ values: { seen: '2026-11-03' } });
    const first = await receiverOf(formUntil('2026-11-03'), store)(post(sent));
    const receiveLater = receiverOf(formUntil('2026-11-02'), store);

    const second = await receiveLater(post({ ...sent, id: sent.id.toUpperCase(), sentAt: '2026-11-04T00:00:59Z' }));

    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.deepEqual(await second.json(), await first.json());
    for (const change of [{ id: randomUUID() }, { values: { seen: '2026-11-04' } }, { id: 'x' }, { id: 1 }]) {
      // oxlint-disable-next-line no-await-in-loop -- one store
      assert.equal((await receiveLater(post({ ...sent, ...change }))).status, 422);
    }
  });

  it('responds likewise when the form has one file field less meanwhile', async () => {
    const store = createSqliteStore({ path: dataFile() });
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
