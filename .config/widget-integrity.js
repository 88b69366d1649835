import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** Returns the name of the widget's first file in a folder, the one with a hash in it, and its `integrity`. */
export function widgetIntegrity(folder) {
  const [file] = globSync(`${folder}/synpunkt.*.js`);
  const digest = createHash('sha384').update(readFileSync(file)).digest('base64');
  return { name: basename(file), integrity: `sha384-${digest}` };
}
