import * as z from 'zod/mini';
import { unstorable, valuesSchema } from './values.js';
const boundedText = (max) => z.string().check(z.maxLength(max), z.refine((text) => !unstorable.test(text), { params: { issueCode: 'badCharacters' } }));
/** The page that the widget stands on. */
const PageSchema = z.strictObject({
    /** Address without query and fragment; missing where the page has none on the web, as in a frame of its own making. */
    url: z.optional(z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/[^\s?#\p{Cc}\p{Surrogate}]+$/u))),
    title: z.optional(boundedText(500)),
});
/** A whole message as it travels: the answers and the envelope around them. */
export function submissionSchema(form) {
    return z.strictObject({
        /** Version of this contract. */
        version: z.literal(1),
        /** Made by the client, the same for every try to send the same content. */
        id: z.uuid(),
        form: z.literal(form.name),
        /** BCP 47 tag of the texts that the resident read. */
        language: z.string().check(z.maxLength(35), z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)),
        /** When the resident pressed send, by the resident's own clock. */
        sentAt: z.iso.datetime({ offset: true }).check(z.maxLength(40)),
        page: PageSchema,
        values: valuesSchema(form.fields),
    });
}
