import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { createSqliteStore } from '../../src/receiver/store/sqlite/sqlite-store.ts';
import { attachment, referenceOf, rowsIn } from './store/data-file.ts';
import { dataFile, storable } from './support.ts';

const guide = readFileSync(new URL('../../demo/docs/receiver.md', import.meta.url), 'utf8');
const commands = [...guide.matchAll(/^sqlite3 (?:-readonly .*|synpunkt\.db "VACUUM INTO .*)$/gm)].map(
  ([command]) => command,
);
const isMissing = spawnSync('sqlite3', ['--version']).status !== 0;

describe('the commands of the guide', { skip: isMissing && 'sqlite3 is missing: install it' }, () => {
  it('read the messages, extract their files and copy the data file, while a receiver has it open', async () => {
    const path = dataFile();
    const store = createSqliteStore({ path });
    after(() => store.close());
    const attachments = [attachment('photos', 'a.png', 'one'), attachment('photos', 'b.png', 'two')];
    const reference = await referenceOf(store, storable({ attachments, values: { description: 'Lyktan är släckt' } }));

    const ran = commands.map((command) =>
      spawnSync('sh', ['-c', command.replace('SYN-2026-000123', reference)], { cwd: dirname(path), encoding: 'utf8' }),
    );

    assert.deepEqual(
      ran.map(({ status, stderr }) => [status, stderr]),
      Array.from({ length: 3 }, () => [0, '']),
    );
    assert.match(ran[0]?.stdout ?? '', /^SYN-2026-000001\|.*\|\{"description":"Lyktan är släckt"\}\n$/);
    const contents = [0, 1].map((position) => readFileSync(join(dirname(path), `bilaga-photos-${position}`), 'utf8'));
    assert.deepEqual(contents, ['one', 'two']);
    assert.deepEqual(rowsIn(join(dirname(path), 'synpunkt-kopia.db')), rowsIn(path));
  });
});
