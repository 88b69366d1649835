import * as z from 'zod/mini';
/** What an address on the web may be, or one that is relative to the page. */
export declare const webAddress: RegExp;
/** What a link may lead to. */
export declare const linkAddress: RegExp;
/** An http(s) address, or one relative to the page; a name or password in it would be shown to everyone. */
export declare const AddressSchema: z.ZodMiniString<string>;
/** A link for the resident. */
export declare const LinkSchema: z.ZodMiniObject<{
    href: z.ZodMiniString<string>;
    text: z.ZodMiniType<import("./text.ts").Text, unknown, z.core.$ZodTypeInternals<import("./text.ts").Text, unknown>>;
}, z.core.$strict>;
export type Link = z.infer<typeof LinkSchema>;
