import * as z from 'zod/mini';
/** An http(s) address, or one relative to the page. */
export declare const webAddress: RegExp;
/** Matches an e-mail address that a link may contain. */
export declare const emailPattern: RegExp;
/** The address of a link: of a page, a phone number without service codes, or an e-mail address without headers but a subject. */
export declare const linkAddress: RegExp;
/** An http(s) address, or one relative to the page; every visitor could read a user name or password in it. */
export declare const AddressSchema: z.ZodMiniString<string>;
/** A link for the resident. */
export declare const LinkSchema: z.ZodMiniObject<{
    href: z.ZodMiniString<string>;
    text: z.ZodMiniType<import("./text.js").Text, import("./text.js").Text, z.core.$ZodTypeInternals<import("./text.js").Text, import("./text.js").Text>>;
}, z.core.$strict>;
export type Link = z.infer<typeof LinkSchema>;
