import { maskPersonal } from '../../contract/values/personal-number.js';
import { maxAddressLength, maxTitleLength, pageSchema } from '../../contract/message/page.js';
import { version } from '../../contract/message/version.js';
import { cleanText } from '../../contract/values/clean-text.js';
/**
 * Returns the properties of the page that the config lets a message contain, with personal data masked. One that the
 * receiver would reject is left out: no resident can correct it.
 *
 * @param names - The query parameters that the tag names, besides those of the config.
 */
export function pageContext(options, names, page = document) {
    const { defaultView: view } = page;
    // A form or an image that is named "title" replaces the property.
    const title = typeof page.title === 'string' ? page.title : '';
    const url = pageAddress(page, [...options.query, ...names]);
    // A name that is masked would be another parameter.
    const query = url ? [...new URL(url).searchParams.keys()].filter((name) => !name.includes('***')) : [];
    const known = {
        url,
        title: maskPersonal(cleanText(title))
            .slice(0, maxTitleLength)
            .replace(/\p{Surrogate}$/u, ''),
        language: page.documentElement.lang.replaceAll('_', '-'),
        referrer: cleanAddress(page.referrer, []),
        viewport: view && { width: Math.round(view.innerWidth), height: Math.round(view.innerHeight) },
        version,
    };
    const valid = Object.entries(pageSchema({ query }).shape).flatMap(([key, schema]) => {
        // The keys of the schema and of the options are the same.
        const name = key;
        const { data } = options[name] ? schema.safeParse(known[name]) : {};
        return data === undefined ? [] : [[name, data]];
    });
    return Object.fromEntries(valid); // as validated one by one
}
/** Reads the attribute `query` of an element, or of one around it whose shadow root it is in: names with commas between. */
export function queryNames(element) {
    const names = element.getAttribute('query');
    const root = element.getRootNode();
    if (names === null && root instanceof ShadowRoot)
        return queryNames(root.host);
    return (names ?? '').split(/[\s,]+/).filter(Boolean);
}
/** Query parameters that a canonical address may have copied from the request of the visitor. */
const visitorParameters = /^(?:s|q|sid|name|namn|s[öo]k.*|.*(?:search|query|keyword|mail|epost|phone|telefon|token|sess?id|session).*|(?:first|last|sur|user|full)_?name|(?:för|for|efter)namn|utm_.*|[fg]clid)$/i;
/** Returns the address of the page, or its canonical one where a query that is removed tells which page it is. */
function pageAddress(page, allowed) {
    const { href, search, host, pathname } = page.location;
    const own = cleanAddress(href, allowed);
    if (!search || own?.includes('?'))
        return own;
    const canonical = page.querySelector('link[rel~=canonical i][href]')?.href ?? '';
    if (!/^https?:/.test(canonical))
        return own;
    const parsed = parseAddress(canonical);
    if (!parsed)
        return own;
    const { host: canonicalHost, pathname: path, searchParams } = parsed;
    const names = [...searchParams.keys()].filter((name) => !visitorParameters.test(name));
    if (withoutWww(canonicalHost) !== withoutWww(host))
        return own;
    // Many sites name their front page as the canonical one of every page.
    if (path === '/' && names.length === 0 && pathname !== '/')
        return own;
    return cleanAddress(canonical, names);
}
/** Parses the `href` of a link, which is the text of its attribute where that is no address. */
function parseAddress(href) {
    try {
        return new URL(href);
    }
    catch {
        return undefined;
    }
}
const withoutWww = (host) => host.replace(/^www\./, '');
/** Removes from an address the fragment and all query parameters but the allowed ones, as they may be personal data. */
function cleanAddress(href, allowed) {
    // A frame may be at about:srcdoc.
    if (!/^https?:/.test(href))
        return undefined;
    const { origin, pathname, searchParams } = new URL(href);
    const query = new URLSearchParams([...searchParams].filter(([name]) => allowed.includes(name))).toString();
    const address = maskPersonal(origin + pathname);
    const whole = maskPersonal(origin + pathname + (query && `?${query}`));
    // A cut parameter would mean something else, so the query is dropped; and so is a cut escape at the end of the path.
    return whole.length > maxAddressLength ? address.slice(0, maxAddressLength).replace(/%.?$/, '') : whole;
}
