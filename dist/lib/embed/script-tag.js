import { optionNames } from './options.js';
/** Address of the first file, with or without a hash in its name and a query after it. */
const widgetAddress = /^[^?#]*\/synpunkt(\.[\w-]+)?\.js([?#]|$)/;
/** A type that a browser runs; a consent tool has set another one on a tag that waits for consent. */
const runnableType = /^(module)?$|\/.*script/i;
/**
 * The address of this file, the folder of the lazy files, the nonce of the tag, and whether it is requested with CORS; empty
 * until a tag is found.
 */
export const ownFile = { address: '', folder: '', nonce: '', isCors: false };
/**
 * The addresses of the widget's tags as they are written, without query and fragment, which differ between the tags of a
 * page. Not resolved: a page may change its own address. Not a set: a page may have replaced `Set`.
 */
const addresses = [];
/** The tag that is running, if this is a classic script. A page may have another element named `currentScript`. */
export function findCurrentTag() {
    const { currentScript } = document;
    if (!(currentScript instanceof HTMLScriptElement) || !currentScript.src)
        return undefined;
    rememberTag(currentScript);
    return currentScript;
}
/**
 * Finds the script tags of the widget in the document: by the address of those that ran as classic scripts. A module has no
 * current tag, so module tags are found by their file name; a classic script of the page may have the same name. Until any
 * is known, all tags with that file name.
 */
export function findTags() {
    // Not document.scripts, which is a frame on a page that has one of that name.
    const scripts = [...document.querySelectorAll('script')].filter(({ type }) => runnableType.test(type));
    const named = scripts.filter(({ src }) => widgetAddress.test(src));
    const tags = scripts.filter((tag) => addresses.includes(writtenAddress(tag)) || (tag.type === 'module' && named.includes(tag)));
    const found = tags.length > 0 || ownFile.address ? tags : named;
    rememberTag(found[0]);
    return found;
}
/** Reads the options of a tag: `data-` attributes, else the parameters of the same names in the query of its address. */
export function readOptions(tag) {
    return Object.fromEntries(optionNames.map((name) => [name, tag.dataset[name] ?? readParameter(tag.src, name)]));
}
/** Reads a parameter of an address; without `URL`, which a page may have replaced. */
function readParameter(address, name) {
    const [, value] = address.match(`[?&;]${name}=([^&#]*)`) ?? [];
    try {
        return value && decodeURIComponent(value.replaceAll('+', ' '));
    }
    catch {
        return value;
    }
}
/**
 * Corrects the folder where the address of the tag is redirected, which only a request can tell. Rejects when the request
 * fails.
 */
export async function followRedirect() {
    ownFile.folder = folderOf((await request()).url);
}
/**
 * Requests the first file past the cache, for the next page: a copy in the cache may be older than the files beside it.
 * Rejects when it is not received.
 */
export async function refreshFirstFile() {
    // In the mode of the tag, since caches keep the response to another mode apart.
    const mode = ownFile.isCors ? {} : { mode: 'no-cors', credentials: 'include' };
    await (await request({ ...mode, cache: 'reload' })).text();
}
/** Requests the first file again; rejects when there is no response within ten seconds. */
const request = (init) => fetch(ownFile.address, { ...init, signal: AbortSignal.timeout(10_000) });
/** Remembers a tag: it may be removed later, and a relative `src` means another address when the page changes its own. */
export function rememberTag(tag) {
    if (!tag)
        return;
    if (!ownFile.address) {
        ownFile.address = requestedAddress() ?? tag.src;
        ownFile.folder = folderOf(ownFile.address);
        ownFile.nonce = tag.nonce;
        ownFile.isCors = tag.type === 'module' || tag.crossOrigin !== null;
    }
    const written = writtenAddress(tag);
    if (!addresses.includes(written))
        addresses.push(written);
}
/**
 * The address that this file was requested from, unless it is renamed. A relative `src` may mean another one by now, but the
 * stack of an error does not change: of an error of the browser, as a page may have replaced `Error`.
 */
function requestedAddress() {
    try {
        return decodeURI('%');
    }
    catch (error) {
        const { stack } = error; // thrown by the browser
        return /\w+:\/\/[^\s?#]*\/synpunkt[\w.-]*\.js/.exec(String(stack))?.[0];
    }
}
const writtenAddress = (tag) => String(tag.getAttribute('src')).replace(/[?#].*/s, '');
const folderOf = (address) => address.replace(/[^/?#]*([?#].*)?$/s, '');
