import * as z from 'zod/mini';
/** Normalizes a text to an origin as browsers send it; returns an example if the text contains no host. */
export declare function suggestOrigin(text: string): string;
/** The options file of the receiver; environment variables set the same options. */
export declare const OptionsSchema: z.ZodMiniObject<{
    port: z.ZodMiniOptional<z.ZodMiniInt>;
    host: z.ZodMiniOptional<z.ZodMiniString<string>>;
    data: z.ZodMiniOptional<z.ZodMiniString<string>>;
    origins: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    config: z.ZodMiniOptional<z.ZodMiniString<string>>;
    page: z.ZodMiniOptional<z.ZodMiniString<string>>;
    earlier: z.ZodMiniOptional<z.ZodMiniString<string>>;
    proxies: z.ZodMiniOptional<z.ZodMiniInt>;
    limit: z.ZodMiniOptional<z.ZodMiniInt>;
    minFree: z.ZodMiniOptional<z.ZodMiniInt>;
}, z.core.$strict>;
/** Options before defaults are applied. */
export type OptionsInput = z.infer<typeof OptionsSchema>;
