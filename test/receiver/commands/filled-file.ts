import assert from 'node:assert/strict';
import { createSqliteStore } from '../../../src/receiver/store/sqlite/sqlite-store.ts';
import { attachment, many } from '../store/data-file.ts';
import { dataFile, origin, storable } from '../support.ts';

/** Creates a data file with messages of two years, files and deliveries; one message is erased. */
export async function filledFile(count = 45): Promise<string> {
  const path = dataFile();
  const store = createSqliteStore({ path });
  const attachments = [attachment('photos', 'a.png', '\0bytes'), attachment('photos', 'b.png', 'Å')];
  const values = { description: 'Å "b" \\ \u0000 \ud800', list: ['a'], count: 2.5 };
  await Promise.all(many(count, { attachments, values, destinations: ['mail'] }).map((one) => store.save(one)));
  await store.save(storable({ receivedAt: new Date('2027-01-02'), answerBy: '2027-02-01', suspicions: ['trap'] }));
  const [delivery] = await store.claim('one', 1, 0);
  assert.ok(delivery);
  await store.markDelivered(delivery, 'KS 2026/17');
  await store.erase(['SYN-2026-000003'], { by: 'anna@example.se', reason: 'beslut 2026/17' });
  await store.close();
  return path;
}

/** Returns the environment of a command with a data file. */
export const env = (path: string) => ({ SYNPUNKT_ORIGINS: origin, SYNPUNKT_DATA: path });
