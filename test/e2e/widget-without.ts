import { copyFileSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Copies the widget to a folder without the file whose name begins so; `restore` brings it back. */
export function widgetWithout(start: string): { folder: string; restore: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'synpunkt-'));
  const files = readdirSync(dist, { withFileTypes: true }).filter((file) => file.isFile());
  const copy = (isMeant: (name: string) => boolean): void => {
    for (const { name } of files) if (isMeant(name)) copyFileSync(join(dist, name), join(folder, name));
  };
  copy((name) => !name.startsWith(start));
  return { folder, restore: () => copy((name) => name.startsWith(start)) };
}
