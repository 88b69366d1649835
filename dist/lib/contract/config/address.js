import * as z from 'zod/mini';
import { isHost } from './address-issue.js';
import { configIssue } from './check/config-issue.js';
import { TextSchema } from './text-schema.js';
// Browsers remove control characters and space from an address, so that "java\nscript:" would be a scheme; "\" is "/" to
// them, so that a path would be another host; and without "//", "https:example.se" is a path on a page of https.
// A word processor makes quotation marks that no address has.
const addressPattern = (schemes) => new RegExp(String.raw `^(?:(?:${schemes})|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\p{Cc}\\"“”„<>]+$`, 'u');
const hasScheme = z.refine((address) => !isHost(address), configIssue('scheme'));
// A phone writes the first letter of a text as a capital. Not as a flag, which JSON Schema cannot express.
const http = '[Hh][Tt][Tt][Pp][Ss]?://';
/** An http(s) address, or one relative to the page. */
export const webAddress = addressPattern(http);
// "?" begins the headers of a mailto link, such as bcc; the others separate addresses or escape a character.
const emailCharacter = String.raw `[^\s@<>?&%#,;:/\\"()[\]]`;
const email = String.raw `${emailCharacter}+@${emailCharacter}+\.${emailCharacter}+`;
/** Matches an e-mail address that a link may contain. */
export const emailPattern = new RegExp(`^${email}$`);
const linkScheme = addressPattern(`${http}|tel:|mailto:`);
/** Accepts any address with a scheme of links, or a relative one; for others, no further check is made. */
const hasLinkScheme = z.refine((address) => linkScheme.test(address), {
    ...configIssue('address', { allowed: 'http, https, tel or mailto' }),
    abort: true,
});
/** The address of a link: of a page, a phone number without service codes, or an e-mail address without headers but a subject. */
export const linkAddress = new RegExp(String.raw `${webAddress.source}|^tel:\+?[\d().-]+$|^mailto:${email}(?:\?subject=[^\s\p{Cc}&#]*)?$`, 'u');
// Browsers treat "\" as "/", and accept any number of either.
const credentials = /^(?:https?:[\\/]*|[\\/]{2,})[^\\/?#]*@/i;
/** An http(s) address, or one relative to the page; every visitor could read a user name or password in it. */
export const AddressSchema = z.string().check(
// Before the other issue, which quotes the address.
z.refine((address) => !credentials.test(address), { ...configIssue('credentials'), abort: true }), z.refine((address) => webAddress.test(address), configIssue('address', { allowed: 'http or https' })), hasScheme);
/** A link for the resident. */
export const LinkSchema = z.strictObject({
    /** An address on the web, `tel:` and a phone number, or `mailto:` and an e-mail address, perhaps with `?subject=`. */
    href: z.string().check(hasLinkScheme, z.refine((address) => linkAddress.test(address), configIssue('contactLink')), hasScheme),
    /** The link text. */
    text: TextSchema,
});
