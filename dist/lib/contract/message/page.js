import * as z from 'zod/mini';
import { languageTag } from '../config/text.js';
import { unstorable } from '../fields/answer-schema.js';
/** The longest address of a page and its longest title, in UTF-16 units. */
export const maxAddressLength = 2000;
export const maxTitleLength = 500;
// Pages write tags in any case.
export const languageSchema = z.string().check(z.maxLength(35), z.regex(new RegExp(languageTag, 'i')));
const pixels = z.number().check(z.multipleOf(1), z.minimum(0), z.maximum(100_000));
const address = /^https?:\/\/[^\s?#\p{Cc}\p{Surrogate}]+(?:\?[^\s#\p{Cc}\p{Surrogate}]+)?$/u;
/** The name of a parameter, as `page_id` or `tx_news[id]`. */
const parameterName = /^[\w.[\]-]{1,60}$/;
/** An address without fragment, and without its query unless the names in it are allowed: it may be personal data. */
const addressSchema = (isAllowed) => z.string().check(z.overwrite((url) => {
    const [whole = ''] = url.split('#');
    const [page = '', query = ''] = whole.split(/\?(.*)/s);
    const names = [...new URLSearchParams(query).keys()];
    return names.length > 0 && names.every(isAllowed) && whole.length <= maxAddressLength ? whole : page;
}), z.maxLength(maxAddressLength), z.regex(address));
/**
 * Returns the schema of the page that contains the widget; each key is optional, as a page may lack it or a config withhold
 * it.
 */
export const pageSchema = ({ query }) => z.strictObject({
    /**
     * Address without fragment, with the query if the config allows all of its parameters. Where the config names none, the
     * tag or the canonical address of the page may have told the widget which to keep.
     */
    url: z.optional(addressSchema((name) => (query.length > 0 ? query.includes(name) : parameterName.test(name)))),
    title: z.optional(z.string().check(z.maxLength(maxTitleLength), z.refine((text) => !unstorable.test(text), { params: { issueCode: 'badCharacters' } }))),
    /** BCP 47 tag of the page. */
    language: z.optional(languageSchema),
    /** The address of the previous page, without query and fragment. */
    referrer: z.optional(addressSchema(() => false)),
    /** The window, in CSS pixels. */
    viewport: z.optional(z.strictObject({ width: pixels, height: pixels })),
    /** Version of the widget. */
    version: z.optional(z.string().check(z.regex(/^[0-9A-Za-z.+-]{1,40}$/))),
});
