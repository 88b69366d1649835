import { fileNameOf } from './file-name-of.ts';
import * as handed from './shared-exports.ts';
import { tagsOf } from './tags-of.ts';
import { trusted } from './trusted-types.ts';

/** What a lazy file exports: a function that makes the module out of what it is handed. */
interface LazyFile {
  readonly default: (shared: typeof handed, loadFile: LoadFile) => object;
}
type LoadFile = (name: string, hash: string) => Promise<object>;

const loaded = new Map<string, Promise<object>>();
let failures = 0;

/** Taken at once: the tag may be gone later, and the policy of the page holds as long as the page does. */
const nonce = tagsOf(import.meta.url)[0]?.nonce;

/**
 * Loads a part of the widget that was left out of the first file, and only if it is the very file that was built along
 * with it. In the script-tag build this stands in the place of every `import()`.
 *
 * Rejects when the file is missing or has been tampered with; the next call tries again.
 *
 * @param hash - SHA-384 of the file in base64.
 */
export function loadFile(name: string, hash: string): Promise<object> {
  let part = loaded.get(name);
  if (part === undefined) {
    part = fetchFile(name, hash);
    loaded.set(name, part);
    part.catch(() => {
      failures += 1;
      loaded.delete(name);
    });
  }
  return part;
}

async function fetchFile(name: string, hash: string): Promise<object> {
  const address = new URL(fileNameOf(name, hash), import.meta.url);
  // A browser remembers that a module failed: another try needs another address.
  if (failures > 0) address.search = `try=${failures}`;
  await runScript(address.href, `sha384-${hash}`);
  // Checked and evaluated by now, so this only takes it from the module map.
  const { default: create }: LazyFile = await import(address.href);
  return create(handed, loadFile);
}

/** Runs a module script by tag, which unlike `import()` checks its hash in every browser. */
async function runScript(address: string, integrity: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = integrity;
  script.nonce = nonce ?? '';
  script.src = trusted.createScriptURL(address);
  try {
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      // One that hangs has failed too, so that it can be tried again.
      setTimeout(reject, 20_000);
      // Not document.head, which is a form on a page that names one so.
      document.documentElement.append(script);
    });
  } finally {
    script.remove();
  }
}
