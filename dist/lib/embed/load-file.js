var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { fileNameOf } from './file-name-of.js';
import * as handed from './shared-exports.js';
import { tagsOf } from './tags-of.js';
import { trusted } from './trusted-types.js';
const loaded = new Map();
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
export function loadFile(name, hash) {
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
async function fetchFile(name, hash) {
    const address = new URL(fileNameOf(name, hash), import.meta.url);
    // A browser remembers that a module failed: another try needs another address.
    if (failures > 0)
        address.search = `try=${failures}`;
    await runScript(address.href, `sha384-${hash}`);
    // Checked and evaluated by now, so this only takes it from the module map.
    const { default: create } = await import(__rewriteRelativeImportExtension(address.href));
    return create(handed, loadFile);
}
/** Runs a module script by tag, which unlike `import()` checks its hash in every browser. */
async function runScript(address, integrity) {
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
    }
    finally {
        script.remove();
    }
}
