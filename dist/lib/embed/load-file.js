var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { resolveFile } from './script-tag.js';
import * as shared from './shared-exports.js';
import { trusted } from './trusted-types.js';
const loaded = new Map();
let failures = 0;
/**
 * Loads a lazy file if its digest is the one known at build time. In the script-tag build, this replaces `import()`.
 *
 * Rejects when the file is missing or has been tampered with; the next call tries again.
 *
 * @param integrity - SHA-384 digest, as in the `integrity` attribute.
 */
export function loadFile(fileName, integrity) {
    let file = loaded.get(fileName);
    if (file === undefined) {
        file = fetchFile(fileName, integrity);
        loaded.set(fileName, file);
        file.catch(() => {
            failures += 1;
            loaded.delete(fileName);
        });
    }
    return file;
}
async function fetchFile(fileName, integrity) {
    const { address, nonce } = resolveFile(fileName);
    // Browsers cache the failure of a module; only another address is fetched again.
    if (failures > 0)
        address.search = `try=${failures}`;
    await runScript(address.href, integrity, nonce);
    // The script has evaluated the module, so that this only reads it from the module map.
    const { default: create } = await import(__rewriteRelativeImportExtension(address.href));
    return create(shared, loadFile);
}
/** Runs a module by a script tag, which unlike `import()` checks its integrity in every browser. */
async function runScript(address, integrity, nonce) {
    const script = document.createElement('script');
    script.type = 'module';
    script.crossOrigin = 'anonymous';
    script.integrity = integrity;
    script.nonce = nonce;
    script.src = trusted.createScriptURL(address);
    try {
        await new Promise((resolve, reject) => {
            script.addEventListener('load', resolve);
            script.addEventListener('error', reject);
            // A request without a response counts as failed, so that it can be repeated.
            setTimeout(reject, 20_000);
            // Not document.head, which is a form on a page that has one of that name.
            document.documentElement.append(script);
        });
    }
    finally {
        script.remove();
    }
}
