import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmdirSync } from 'node:fs';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { findPostgres, reservePort, startPostgres } from '../../../../.config/postgres.js';
import { postgresOptions } from './server.ts';

const programs = findPostgres() ?? '';

/** Starts it in a process of its own, which says where. */
const script = `
import { startPostgres } from ${JSON.stringify(import.meta.resolve('../../../../.config/postgres.js'))};
const { port, folder } = await startPostgres(${JSON.stringify(programs)});
console.log(JSON.stringify({ port, folder }));
`;

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe('the PostgreSQL of a test', postgresOptions, () => {
  it('ends with the process of the test, and leaves no data, when that is killed', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    after(() => child.kill('SIGKILL'));
    const [line] = await once(createInterface(child.stdout), 'line');
    const { port, folder }: { port: number; folder: string } = JSON.parse(String(line));
    assert.equal(await isListening(port), true);

    child.kill('SIGKILL');

    while ((await isListening(port)) || existsSync(folder)) await setImmediate();
  });

  it('keeps its port while it is down', async () => {
    const postgres = await startPostgres(programs, ['fsync=off']);
    const { port, folder } = postgres;
    await postgres.kill();

    assert.equal(await isListening(port), false);
    for (let other = 1; other <= 20; other++) {
      const reserved = await reservePort({ first: port, last: port + 3 });
      assert.notEqual(reserved.port, port);
      rmdirSync(reserved.folder);
    }
    await postgres.start();
    await postgres.close();
    assert.equal(existsSync(folder), false);
  });
});
