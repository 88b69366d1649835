import * as z from 'zod/mini';
/** What a message also tells where the config has `spamHints`: how the form was filled in. */
export declare const HintsSchema: z.ZodMiniObject<{
    trap: z.ZodMiniString<string>;
    openedAt: z.ZodMiniISODateTime;
}, z.core.$strict>;
export type Hints = z.infer<typeof HintsSchema>;
