import { optionNames } from './options.js';
/** Address of the first file, with or without a hash in its name and a query after it. */
const widgetAddress = /^[^?#]*\/synpunkt(\.[\w-]+)?\.js([?#]|$)/;
/** Address and nonce of the tag that runs this file. */
let ownTag;
/** The addresses of the widget's tags without query and fragment, which differ between the tags of a page. */
const addresses = new Set();
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
 * current tag, so module tags are found by their file name; a classic script of the page may have the same name.
 */
export function findTags() {
    // Not document.scripts, which is a frame on a page that has one of that name.
    const scripts = [...document.querySelectorAll('script')];
    const named = scripts.filter(({ src }) => widgetAddress.test(src));
    const tags = scripts.filter((tag) => addresses.has(withoutQuery(tag.src)) || (tag.type === 'module' && named.includes(tag)));
    const found = tags.length > 0 || ownTag ? tags : named;
    rememberTag(found[0]);
    return found;
}
/** Reads the options of a tag: `data-` attributes, else the parameters of the same names in the query of its address. */
export function readOptions(tag) {
    const query = new URL(tag.src).searchParams;
    return Object.fromEntries(optionNames.map((name) => [name, tag.dataset[name] ?? query.get(name) ?? undefined]));
}
/**
 * Resolves the address of a file beside this one, and returns the nonce of the tag, which the file needs too.
 *
 * @throws {Error} When no tag was found.
 */
export function resolveFile(fileName) {
    if (!ownTag)
        throw new Error('synpunkt: no script tag was found');
    return { address: new URL(fileName, ownTag.src), nonce: ownTag.nonce };
}
/** Remembers a tag: it may be removed later, and a relative `src` means another address when the page changes its own. */
export function rememberTag(tag) {
    if (!tag)
        return;
    ownTag ??= { src: tag.src, nonce: tag.nonce };
    addresses.add(withoutQuery(tag.src));
}
const withoutQuery = (address) => address.replace(/[?#].*/s, '');
