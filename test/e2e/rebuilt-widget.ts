import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Copies the widget to a folder as another build of it, in which every file with a hash has another one. */
export function rebuiltWidget(): string {
  const folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
  const entries = readdirSync(dist, { withFileTypes: true });
  const names = entries.filter((file) => file.isFile() && /^synpunkt.*\.js$/.test(file.name)).map(({ name }) => name);
  const waiting = new Map(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  const originals = new Map(waiting);
  while (waiting.size > 0) {
    // A file contains the digests of those that it loads, so these come first.
    const others = [...waiting.keys()];
    const next = [...waiting].find(
      ([name, code]) => !others.some((other) => other !== name && code.includes(`"${other}"`)),
    );
    if (!next) throw new Error(`the files load each other: ${others.join(', ')}`);
    const [name, code] = next;
    waiting.delete(name);
    const changed = `${code}\n// Another build.\n`;
    const newName = name.replace(/\.\w{8}\.js$/, `.${digestOf(changed).replace(/\W/g, '').slice(0, 8)}.js`);
    writeFileSync(join(folder, newName), changed);
    for (const [other, text] of waiting) {
      waiting.set(
        other,
        text.replaceAll(name, newName).replaceAll(digestOf(originals.get(name) ?? ''), digestOf(changed)),
      );
    }
  }
  return folder;
}

const digestOf = (code: string): string => createHash('sha256').update(code).digest('base64');
