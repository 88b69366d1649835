import * as z from 'zod/mini';
import { configIssue } from './check/config-issue.ts';
import { TextSchema } from './text-schema.ts';

// Browsers remove control characters and space from an address, so that "java\nscript:" would be a scheme, and read "\" as
// "/", so that what looks like a path could be another host.
const addressPattern = (schemes: string): RegExp =>
  new RegExp(String.raw`^(?:(?:${schemes}):|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\p{Cc}\\]+$`, 'u');

/** An http(s) address, or one relative to the page. */
export const webAddress = addressPattern('https?');

/** The address of a link. */
export const linkAddress = addressPattern('https?|tel|mailto');

// Browsers treat "\" as "/", and accept any number of either.
const credentials = /^(?:https?:[\\/]*|[\\/]{2,})[^\\/?#]*@/;

/** An http(s) address, or one relative to the page; every visitor could read a user name or password in it. */
export const AddressSchema = z.string().check(
  // Before the other issue, which quotes the address.
  z.refine((address) => !credentials.test(address), { ...configIssue('credentials'), abort: true }),
  z.refine((address) => webAddress.test(address), configIssue('address', { allowed: 'http or https' })),
);

/** A link for the resident. */
export const LinkSchema = z.strictObject({
  /** An address on the web, or `tel:` or `mailto:`. */
  href: z
    .string()
    .check(
      z.refine(
        (address) => linkAddress.test(address),
        configIssue('address', { allowed: 'http, https, tel or mailto' }),
      ),
    ),
  /** The link text. */
  text: TextSchema,
});

export type Link = z.infer<typeof LinkSchema>;
