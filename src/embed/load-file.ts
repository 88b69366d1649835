import { timeout } from '../element/timeout.ts';
import { followRedirect, ownFile, refreshFirstFile } from './script-tag.ts';
import * as shared from './shared-exports.ts';
import { trusted } from './trusted-types.ts';

type LoadFile = (name: string, digest: string) => Promise<object>;

/** A lazy file exports a function that evaluates the module; it has no imports of its own (rollup.config.js). */
interface LazyFile {
  readonly default: (sharedExports: typeof shared, load: LoadFile) => object;
}

const loaded = new Map<string, Promise<object>>();
let hasFailed = false;
/** Resolves when the first file in the cache is the current one; once per page. */
let refreshing: Promise<void> | undefined;

/**
 * Loads a lazy file if its digest is the one known at build time. In the script-tag build, this replaces `import()`.
 *
 * Rejects when the file is missing or has been tampered with; the next call tries again. By then the first file has been
 * refreshed in the cache, so that a reload of the page finds the files of another build.
 *
 * @param digest - SHA-256 digest, as in the `integrity` attribute; the name of the file ends with its beginning.
 */
export function loadFile(name: string, digest: string): Promise<object> {
  let file = loaded.get(digest);
  if (file === undefined) {
    const fileName = `synpunkt-${name}.${digest.replace(/\W/g, '').slice(0, 8)}.js`;
    file = fetchFile(fileName, `sha256-${digest}`).catch(async (error: unknown) => {
      hasFailed = true;
      loaded.delete(digest);
      await (refreshing ??= refreshFirstFile().catch(() => {
        // Without a connection, or where the policy of the page allows none to the files of the widget.
        refreshing = undefined;
      }));
      throw error;
    });
    loaded.set(digest, file);
  }
  return file;
}

async function fetchFile(fileName: string, integrity: string): Promise<object> {
  const { folder } = ownFile;
  // Browsers cache the failure of a module, and what a try on an earlier page found; only a new address is fetched again.
  const name = hasFailed ? `${fileName}?try=${Date.now()}` : fileName;
  try {
    return await runFile(folder + name, integrity);
  } catch (error) {
    await followRedirect();
    if (ownFile.folder === folder) throw error;
    return runFile(ownFile.folder + name, integrity);
  }
}

async function runFile(address: string, integrity: string): Promise<object> {
  await runScript(address, integrity);
  // The script has evaluated the module, so that this only reads it from the module map.
  const { default: create }: LazyFile = await import(address);
  return create(shared, loadFile);
}

/** Runs a module by a script tag, which unlike `import()` checks its integrity in every browser. */
async function runScript(address: string, integrity: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.integrity = integrity;
  script.nonce = ownFile.nonce;
  script.src = trusted.createScriptURL(address);
  try {
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      // A request without a response counts as failed, so that it can be repeated.
      setTimeout(reject, timeout);
      // Not document.head, which is a form on a page that has one of that name.
      document.documentElement.append(script);
    });
  } finally {
    script.remove();
  }
}
