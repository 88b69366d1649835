import * as z from 'zod/mini';
import { LinkSchema } from '../config/address.js';
import { ConditionSchema } from '../config/condition.js';
import { TextSchema } from '../config/text-schema.js';
/** A value as it is sent: one line without surrounding space, since no other answer could equal it. */
export const valueSchema = (maxLength) => z
    .string()
    .check(z.minLength(1), z.maxLength(maxLength), z.regex(/^(?!\s)(?!.*\s$)[^\p{Cc}\p{Surrogate}\p{Zl}\p{Zp}]*$/u));
/** The way to report a matter that this form is not for. */
export const RedirectSchema = z.strictObject({
    /** What to do instead, in a sentence or two. */
    text: TextSchema,
    /** Where to do it. */
    link: z.optional(LinkSchema),
});
/** An option of a select, of radio buttons or of checkboxes. */
export const OptionSchema = z.strictObject({
    /** What is sent. */
    value: valueSchema(200),
    /** What the resident reads. */
    label: TextSchema,
    /** Heading in a select; options of the same group stand together. */
    group: z.optional(TextSchema),
    /** The option is offered and taken only while this holds. */
    showWhen: z.optional(ConditionSchema),
    /** Said below the field while the option is chosen. */
    notice: z.optional(TextSchema),
    /** While the option is chosen, this stands in the place of the rest of the form, and nothing can be sent. */
    redirect: z.optional(RedirectSchema),
    /** Name of the endpoint in `endpoints` that messages with this choice go to. */
    endpoint: z.optional(z.string()),
});
/** A list of options as it is fetched from `optionsFrom`. */
export const OptionListSchema = z.array(z.union([
    OptionSchema,
    z.pipe(z.pipe(z.string(), z.transform((value) => ({ value, label: value }))), OptionSchema),
]));
