// Writes the tables of demo/tillganglighet.html from the criteria and the names of the tests, and which screen reader was
// heard. Fails if a criterion has no test.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { findProofs } from './proofs.ts';
import { findGaps, renderTables } from './table.ts';
import { renderHeard } from './heard.ts';

const page = fileURLToPath(new URL('../../demo/tillganglighet.html', import.meta.url));
const marked = /(<!-- tabeller, skrivna av npm run conformance -->)[^]*?(<!-- \/tabeller -->)/;

const proofs = findProofs();
const wrong = findGaps(proofs);
for (const line of wrong) console.error(`synpunkt: ${line}`);
process.exitCode = wrong.length > 0 ? 1 : 0;

const heard = /(<!-- skärmläsare, skrivet av npm run conformance -->)[^]*?(<!-- \/skärmläsare -->)/;
const text = readFileSync(page, 'utf8')
  .replace(marked, (_, start: string, end: string) => `${start}${renderTables(proofs)}${end}`)
  .replace(heard, (_, start: string, end: string) => `${start}${renderHeard()}${end}`);
writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
