import * as z from 'zod/mini';
import { mistake } from './mistake.js';
import { TextSchema } from './text.js';
const scheme = /^([a-z][a-z0-9+.-]*):/i;
// Control characters and space are taken out of an address by browsers, so that "java\nscript:" would be one of its own.
const clean = /^[^\s\p{Cc}]+$/u;
// Browsers take "\" for "/", and any number of either.
const named = /^(?:https?:[\\/]*|[\\/]{2,})[^\\/?#]*@/i;
const isOf = (address, schemes) => {
    const own = scheme.exec(address)?.[1]?.toLowerCase();
    return clean.test(address) && (own === undefined || schemes.includes(own));
};
/** An http(s) address, or one relative to the page; a name or password in it would be shown to everyone. */
export const AddressSchema = z.string().check(z.refine((address) => isOf(address, ['http', 'https']), mistake('address', { allowed: 'http or https' })), z.refine((address) => !named.test(address), mistake('credentials')));
/** A link for the resident. */
export const LinkSchema = z.strictObject({
    /** An address on the web, or `tel:` or `mailto:`. */
    href: z
        .string()
        .check(z.refine((address) => isOf(address, ['http', 'https', 'tel', 'mailto']), mistake('address', { allowed: 'http, https, tel or mailto' }))),
    /** The words of the link. */
    text: TextSchema,
});
