var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { timeout } from '../element/timeout.js';
import { followRedirect, ownFile, refreshFirstFile } from './script-tag.js';
import * as shared from './shared-exports.js';
import { trusted } from './trusted-types.js';
const loaded = new Map();
let hasFailed = false;
/** Resolves when the first file in the cache is the current one; once per page. */
let refreshing;
/**
 * Loads a lazy file if its digest is the one known at build time. In the script-tag build, this replaces `import()`.
 *
 * Rejects when the file is missing or has been tampered with; the next call tries again. By then the first file has been
 * refreshed in the cache, so that a reload of the page finds the files of another build.
 *
 * @param digest - SHA-256 digest, as in the `integrity` attribute; the name of the file ends with its beginning.
 */
export function loadFile(name, digest) {
    let file = loaded.get(digest);
    if (file === undefined) {
        const fileName = `synpunkt-${name}.${digest.replace(/\W/g, '').slice(0, 8)}.js`;
        file = fetchFile(fileName, `sha256-${digest}`).catch(async (error) => {
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
async function fetchFile(fileName, integrity) {
    const { folder } = ownFile;
    // Browsers cache the failure of a module, and what a try on an earlier page found; only a new address is fetched again.
    const name = hasFailed ? `${fileName}?try=${Date.now()}` : fileName;
    try {
        return await runFile(folder + name, integrity);
    }
    catch (error) {
        await followRedirect();
        if (ownFile.folder === folder)
            throw error;
        return runFile(ownFile.folder + name, integrity);
    }
}
async function runFile(address, integrity) {
    await runScript(address, integrity);
    // The script has evaluated the module, so that this only reads it from the module map.
    const { default: create } = await import(__rewriteRelativeImportExtension(address));
    return create(shared, loadFile);
}
/** Runs a module by a script tag, which unlike `import()` checks its integrity in every browser. */
async function runScript(address, integrity) {
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
    }
    finally {
        script.remove();
    }
}
