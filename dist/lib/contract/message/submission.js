import * as z from 'zod/mini';
import { pickSchema } from '../config/pick-schema.js';
import { nationalCountry } from '../values/country.js';
import { valuesSchema } from '../values/values-schema.js';
import { languageSchema, pageSchema } from './page.js';
/** Returns the schema of a message to a form: the answers and the envelope around them. */
export function submissionSchema(form, options = {}) {
    const certain = schemaFor(form, { ...options, country: form.country });
    const uncertain = schemaFor(form, { ...options, country: '' });
    // The meaning of an answer depends on the language that it was given in.
    return pickSchema((json) => {
        const { language } = Object(json);
        const country = nationalCountry(form.country, typeof language === 'string' ? language : '');
        return { schema: country ? certain : uncertain };
    });
}
/** Returns the schema of a message whose answers depend on no language. */
export function schemaFor(form, options) {
    return z.strictObject({
        /** Version of this contract. */
        version: z.literal(1),
        /** Made by the client; the same for every attempt to send the same content. */
        id: z.uuid(),
        form: z.literal(form.name),
        /** BCP 47 tag of the texts that the resident read. */
        language: languageSchema,
        /** The time when the resident pressed send, by the resident's own clock. */
        sentAt: z.iso.datetime({ offset: true }).check(z.maxLength(40)),
        page: pageSchema(form.page),
        values: valuesSchema(form.fields, options),
    });
}
