// Writes the tables of demo/tillganglighet.html from the criteria and the names of the tests, and which screen reader was
// heard. Fails if a criterion has no test.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { fillMark } from '../../.config/fill-mark.js';
import { findProofs } from './proofs.ts';
import { findGaps, renderTables } from './table.ts';
import { renderHeard } from './heard.ts';

const page = fileURLToPath(new URL('../../demo/tillganglighet.html', import.meta.url));

const proofs = findProofs();
const wrong = findGaps(proofs);
for (const line of wrong) console.error(`synpunkt: ${line}`);
process.exitCode = wrong.length > 0 ? 1 : 0;

const tables = fillMark(readFileSync(page, 'utf8'), 'tabeller, skrivna av npm run conformance', renderTables(proofs));
const text = fillMark(tables, 'skärmläsare, skrivet av npm run conformance', renderHeard());
writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
