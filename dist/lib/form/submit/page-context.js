import { maskPersonal } from '../../contract/values/personal-number.js';
import { version } from '../../contract/message/version.js';
import { cleanText } from '../state/clean-text.js';
/** What is told of the page around the form, as far as the config lets it; personal data in it is masked. */
export function pageContext(options, page = document) {
    const { location, defaultView: view } = page;
    // A form or a picture of that name stands in its place.
    const title = typeof page.title === 'string' ? page.title : '';
    const url = addressIn(location.href, options.query);
    const referrer = addressIn(page.referrer, []);
    const language = page.documentElement.lang;
    return {
        ...(options.url && url !== undefined && { url }),
        ...(options.title && {
            title: maskPersonal(cleanText(title))
                .slice(0, 500)
                .replace(/\p{Surrogate}$/u, ''),
        }),
        ...(options.language && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language) && { language }),
        ...(options.referrer && referrer !== undefined && { referrer }),
        ...(options.viewport && view && { viewport: { width: view.innerWidth, height: view.innerHeight } }),
        ...(options.version && { version }),
    };
}
/** An address without fragment, and of its query only what is let through: the rest may hold personal data. */
function addressIn(href, query) {
    // A frame without an address has none on the web.
    if (!/^https?:/.test(href))
        return undefined;
    const { origin, pathname, searchParams } = new URL(href);
    const kept = new URLSearchParams([...searchParams].filter(([name]) => query.includes(name))).toString();
    return maskPersonal(origin + pathname + (kept && `?${kept}`)).slice(0, 2000);
}
