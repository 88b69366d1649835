/**
 * Characters that are not of the address but of what it was copied from: quotation marks, the braces of a template,
 * spaces of any width and entities that were escaped twice. Browsers read "\" as "/".
 */
const foreign = /[\\"<>^`{|}“”„‟«»‹›‘’‚\s\p{Cc}\p{Cf}]|^'|'$|&(?:quot|nbsp|[lr]dquo|#\w+);/u;
/** The endings of files whose names would otherwise look like a host, as `send.php` or `integritetspolicy.pdf`. */
const fileEnding = /^(?:php\d?|phtml|aspx?|as[hm]x|axd|svc|js[pf]x?|nsf|do|action|cf[cm]|cgi|pl|py|rb|[sx]?html?|json|xml|txt|csv|ics|js|pdf|docx?|pptx?|od[pst]|rtf|xlsx?|zip|svg|png|jpe?g|gif|webp|avif|bmp|ico|mp4)$/i;
/** Finds the issue with a text that was written as the address of an endpoint, a file or a page. */
export function findAddressIssue(text) {
    const address = trimAsBrowser(text);
    if (foreign.test(address))
        return 'characters';
    // Of "https://https://", pasted behind the "https://" of an example, the second scheme would be the host.
    if (/^(?:https?:)?\/\/(?!https?[:/]|\/)./i.test(address))
        return undefined;
    // Another scheme, or "https:/x", which on a page with https is a path.
    if (/^(?:\/\/|(?:[a-z][a-z\d+.-]*)?:|(?:https?|www)\b)/i.test(address))
        return 'scheme';
    return isHost(address) ? 'scheme' : undefined;
}
/** Returns the foreign character that an address contains; undefined for none. */
export const findForeign = (text) => foreign.exec(trimAsBrowser(text))?.[0];
/** Whether a relative address begins with the name of a host, as `feedback.example.se/api`; "./" makes it a path. */
export function isHost(address) {
    const [first = ''] = address.split(/[/?#]/);
    const labels = first.split('.');
    const last = labels.at(-1) ?? '';
    const isName = labels.length > 1 && labels.every((label) => /^[^:@]+$/.test(label));
    return isName && /^\p{L}{2,}$/u.test(last) && !fileEnding.test(last);
}
/** Removes the space around an address that a browser ignores: not a no-break space. */
const trimAsBrowser = (text) => text.replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '');
