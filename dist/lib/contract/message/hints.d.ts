import * as z from 'zod/mini';
/** The spam hints in a message, if the config has `spamHints`: the value of the trap, and the time of opening. */
export declare const HintsSchema: z.ZodMiniObject<{
    trap: z.ZodMiniString<string>;
    openedAt: z.ZodMiniISODateTime;
}, z.core.$strict>;
export type Hints = z.infer<typeof HintsSchema>;
