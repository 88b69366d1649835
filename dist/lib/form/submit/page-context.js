import { maskPersonal } from '../../contract/values/personal-number.js';
import { maxAddressLength, maxTitleLength, pageSchema } from '../../contract/message/page.js';
import { version } from '../../contract/message/version.js';
import { cleanText } from '../../contract/values/clean-text.js';
/**
 * Returns the properties of the page that the config lets a message contain, with personal data masked. One that the
 * receiver would reject is left out: no resident can correct it.
 */
export function pageContext(options, page = document) {
    const { location, defaultView: view } = page;
    // A form or an image that is named "title" replaces the property.
    const title = typeof page.title === 'string' ? page.title : '';
    const known = {
        url: cleanAddress(location.href, options.query),
        title: maskPersonal(cleanText(title))
            .slice(0, maxTitleLength)
            .replace(/\p{Surrogate}$/u, ''),
        language: page.documentElement.lang,
        referrer: cleanAddress(page.referrer, []),
        viewport: view && { width: Math.round(view.innerWidth), height: Math.round(view.innerHeight) },
        version,
    };
    const valid = Object.entries(pageSchema(options).shape).flatMap(([key, schema]) => {
        // The keys of the schema and of the options are the same.
        const name = key;
        const { data } = options[name] ? schema.safeParse(known[name]) : {};
        return data === undefined ? [] : [[name, data]];
    });
    return Object.fromEntries(valid); // as validated one by one
}
/** Removes from an address the fragment and all query parameters but the allowed ones, as they may be personal data. */
function cleanAddress(href, allowed) {
    // A frame may be at about:srcdoc.
    if (!/^https?:/.test(href))
        return undefined;
    const { origin, pathname, searchParams } = new URL(href);
    const query = new URLSearchParams([...searchParams].filter(([name]) => allowed.includes(name))).toString();
    const address = maskPersonal(origin + pathname);
    const whole = maskPersonal(origin + pathname + (query && `?${query}`));
    // A name or an escape that is cut in two would be another one.
    return whole.length > maxAddressLength ? address.slice(0, maxAddressLength).replace(/%.?$/, '') : whole;
}
