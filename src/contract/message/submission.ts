import * as z from 'zod/mini';
import type { Form } from '../config/form.ts';
import { pickSchema } from '../config/pick-schema.ts';
import { languageTag } from '../config/text.ts';
import { unstorable } from '../fields/answer-schema.ts';
import { nationalCountry } from '../values/country.ts';
import { valuesSchema } from '../values/values-schema.ts';

const boundedText = (max: number): z.ZodMiniString =>
  z.string().check(
    z.maxLength(max),
    z.refine((text) => !unstorable.test(text), { params: { issueCode: 'badCharacters' } }),
  );

// Pages write tags in any case.
const languageSchema = z.string().check(z.maxLength(35), z.regex(new RegExp(languageTag, 'i')));
const pixels = z.number().check(z.multipleOf(1), z.minimum(0), z.maximum(100_000));
const address = /^https?:\/\/[^\s?#\p{Cc}\p{Surrogate}]+(?:\?[^\s#\p{Cc}\p{Surrogate}]+)?$/u;

/** The page that contains the widget; each key is optional, as a page may lack it or a config withhold it. */
const pageSchema = ({ query }: Form['page']) => {
  const isAllowed = (url: string): boolean =>
    [...new URLSearchParams(url.split('?')[1] ?? '').keys()].every((name) => query.includes(name));
  const UrlSchema = z.string().check(z.maxLength(2000), z.regex(address));
  return z.strictObject({
    /** Address without fragment, with the parameters of the query that the config allows. */
    url: z.optional(UrlSchema.check(z.refine(isAllowed))),
    title: z.optional(boundedText(500)),
    /** BCP 47 tag of the page. */
    language: z.optional(languageSchema),
    /** The address of the previous page, without query and fragment. */
    referrer: z.optional(UrlSchema.check(z.refine((url) => !url.includes('?')))),
    /** The window, in CSS pixels. */
    viewport: z.optional(z.strictObject({ width: pixels, height: pixels })),
    /** Version of the widget. */
    version: z.optional(z.string().check(z.regex(/^[0-9A-Za-z.+-]{1,40}$/))),
  });
};

/** Returns the schema of a message to a form: the answers and the envelope around them. */
export function submissionSchema(form: SubmittedForm): z.ZodMiniType<Submission> {
  const certain = schemaFor(form, form.country);
  const uncertain = schemaFor(form, '');
  // What the answers mean depends on the language that they were given in.
  return pickSchema((json) => {
    const { language }: { language?: unknown } = Object(json);
    return {
      schema: nationalCountry(form.country, typeof language === 'string' ? language : '') ? certain : uncertain,
    };
  });
}

type SubmittedForm = Pick<Form, 'name' | 'fields' | 'page' | 'country'>;

function schemaFor(form: SubmittedForm, country: string) {
  return z.strictObject({
    /** Version of this contract. */
    version: z.literal(1),
    /** Made by the client; the same for every attempt to send the same content. */
    id: z.uuid(),
    form: z.literal(form.name),
    /** BCP 47 tag of the texts that the resident read. */
    language: languageSchema,
    /** When the resident pressed send, by the resident's own clock. */
    sentAt: z.iso.datetime({ offset: true }).check(z.maxLength(40)),
    page: pageSchema(form.page),
    values: valuesSchema(form.fields, country),
  });
}

export type Submission = z.infer<ReturnType<typeof schemaFor>>;
