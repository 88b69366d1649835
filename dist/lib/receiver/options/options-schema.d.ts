import * as z from 'zod/mini';
/** Normalizes a text to an origin as browsers send it; returns an example if the text contains no host. */
export declare function suggestOrigin(text: string): string;
/** The options file of the receiver; environment variables set the same options. */
export declare const OptionsSchema: z.ZodMiniObject<{
    port: z.ZodMiniOptional<z.ZodMiniInt>;
    host: z.ZodMiniOptional<z.ZodMiniString<string>>;
    data: z.ZodMiniOptional<z.ZodMiniString<string>>;
    database: z.ZodMiniOptional<z.ZodMiniString<string>>;
    origins: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    config: z.ZodMiniOptional<z.ZodMiniString<string>>;
    page: z.ZodMiniOptional<z.ZodMiniString<string>>;
    earlier: z.ZodMiniOptional<z.ZodMiniString<string>>;
    editor: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    smtp: z.ZodMiniOptional<z.ZodMiniString<string>>;
    mailFrom: z.ZodMiniOptional<z.ZodMiniString<string>>;
    mailTo: z.ZodMiniOptional<z.ZodMiniString<string>>;
    mailDepartments: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>;
    mailContent: z.ZodMiniOptional<z.ZodMiniEnum<{
        full: "full";
        link: "link";
    }>>;
    mailReceipts: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    mailDigest: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    webhook: z.ZodMiniOptional<z.ZodMiniString<string>>;
    webhookSecret: z.ZodMiniOptional<z.ZodMiniString<string>>;
    webhookNetworks: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    proxies: z.ZodMiniOptional<z.ZodMiniInt>;
    limit: z.ZodMiniOptional<z.ZodMiniInt>;
    minFree: z.ZodMiniOptional<z.ZodMiniInt>;
    metricsToken: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** The options whose values are never shown, and that a file of their own may contain. */
export declare const secretKeys: ReadonlySet<string>;
/** Options before defaults are applied. */
export type OptionsInput = z.infer<typeof OptionsSchema>;
