import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { startPostgres } from '../.config/postgres.js';

describe('startPostgres()', () => {
  // Far less than the time limit to start.
  it('rejects at once when a signal ends the server as it starts', { timeout: 20_000 }, async (t) => {
    const programs = mkdtempSync(join(tmpdir(), 'synpunkt-programs-'));
    t.after(() => rmSync(programs, { recursive: true }));
    writeFileSync(join(programs, 'initdb'), '#!/bin/sh\n', { mode: 0o755 });
    writeFileSync(join(programs, 'postgres'), '#!/bin/sh\necho crashing >&2\nkill -SEGV $$\n', { mode: 0o755 });
    // An ordinary user runs them.
    chmodSync(programs, 0o755);

    await assert.rejects(startPostgres(programs), /PostgreSQL does not start: crashing/);
  });
});
