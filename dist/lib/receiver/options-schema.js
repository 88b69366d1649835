import * as z from 'zod/mini';
import { originMeantBy } from './origin.js';
const notPort = 'is not a port; write a number from 0 to 65535';
const notText = 'is not a text; write at least one character';
const text = z.string(notText).check(z.minLength(1, notText));
const notPage = 'is not the address of a page; write one such as "https://www.example.se/kontakt"';
const OriginSchema = z.string('is not an origin; write one such as "https://www.example.se"').check(z.superRefine((origin, context) => {
    const meant = originMeantBy(origin);
    if (origin !== meant) {
        context.addIssue({ code: 'custom', message: `is not an origin as browsers send it; write ${meant}` });
    }
}));
/** Everything that an options file may say; the environment says the same by other names. */
export const OptionsSchema = z.strictObject({
    /** Port to listen on; 0 takes any that is free. Default: 8787. */
    port: z.optional(z.int(notPort).check(z.minimum(0, notPort), z.maximum(65_535, notPort))),
    /** Address to listen on. Default: 127.0.0.1, which only this machine reaches. */
    host: z.optional(text),
    /** The data file; made where there is none. Default: synpunkt.db in the current folder. */
    data: z.optional(text),
    /** Origins of the pages that may send. No default. */
    origins: z.optional(z
        .array(OriginSchema, 'is not a list of origins; write one such as ["https://www.example.se"]')
        .check(z.minLength(1, 'is empty; write the origins of your pages, such as ["https://www.example.se"]'))),
    /** File with the config of the form. Default: the origin's form. */
    config: z.optional(text),
    /** Address of a page that the form stands on, to which relative addresses in the config are relative. No default. */
    page: z.optional(z.string(notPage).check(z.refine((address) => /^https?:$/.test(URL.parse(address)?.protocol ?? ''), notPage))),
});
