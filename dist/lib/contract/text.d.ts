import * as z from 'zod/mini';
/** A text that a resident reads: one string for every language, or one per language (BCP 47 tag → text). */
export declare const TextSchema: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
export type Text = z.infer<typeof TextSchema>;
