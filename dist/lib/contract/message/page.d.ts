import * as z from 'zod/mini';
import type { Form } from '../config/form.js';
/** The longest address of a page and its longest title, in UTF-16 units. */
export declare const maxAddressLength = 2000;
export declare const maxTitleLength = 500;
export declare const languageSchema: z.ZodMiniString<string>;
/**
 * Returns the schema of the page that contains the widget; each key is optional, as a page may lack it or a config withhold
 * it.
 */
export declare const pageSchema: ({ query }: Pick<Form['page'], 'query'>) => z.ZodMiniObject<{
    url: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    language: z.ZodMiniOptional<z.ZodMiniString<string>>;
    referrer: z.ZodMiniOptional<z.ZodMiniString<unknown>>;
    viewport: z.ZodMiniOptional<z.ZodMiniObject<{
        width: z.ZodMiniNumber<number>;
        height: z.ZodMiniNumber<number>;
    }, z.core.$strict>>;
    version: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
