import * as z from 'zod/mini';
/** Everything that an options file may say; the environment says the same by other names. */
export declare const OptionsSchema: z.ZodMiniObject<{
    port: z.ZodMiniOptional<z.ZodMiniInt>;
    host: z.ZodMiniOptional<z.ZodMiniString<string>>;
    data: z.ZodMiniOptional<z.ZodMiniString<string>>;
    origins: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    config: z.ZodMiniOptional<z.ZodMiniString<string>>;
    page: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type GivenOptions = z.infer<typeof OptionsSchema>;
