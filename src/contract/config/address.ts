import * as z from 'zod/mini';
import { configIssue } from './check/config-issue.ts';
import { TextSchema } from './text.ts';

// Control characters and space are taken out of an address by browsers, so that "java\nscript:" would be one of its own.
const addressOf = (schemes: string): RegExp =>
  new RegExp(String.raw`^(?:(?:${schemes}):|(?![A-Za-z][A-Za-z0-9+.-]*:))[^\s\p{Cc}]+$`, 'u');

/** What an address on the web may be, or one that is relative to the page. */
export const webAddress = addressOf('https?');

/** What a link may lead to. */
export const linkAddress = addressOf('https?|tel|mailto');

// Browsers take "\" for "/", and any number of either.
const named = /^(?:https?:[\\/]*|[\\/]{2,})[^\\/?#]*@/;

/** An http(s) address, or one relative to the page; a name or password in it would be shown to everyone. */
export const AddressSchema = z.string().check(
  z.refine((address) => webAddress.test(address), configIssue('address', { allowed: 'http or https' })),
  z.refine((address) => !named.test(address), configIssue('credentials')),
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
  /** The words of the link. */
  text: TextSchema,
});

export type Link = z.infer<typeof LinkSchema>;
