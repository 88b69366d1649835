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
    /** The alternative, in a sentence or two. */
    text: TextSchema,
    /** A link to the alternative. */
    link: z.optional(LinkSchema),
});
/** An option of a select, of radio buttons or of checkboxes. */
export const OptionSchema = z.strictObject({
    /** The value that is sent. */
    value: valueSchema(200),
    /** The text that the resident reads. */
    label: TextSchema,
    /** A heading in a select, above adjacent options of the same group. */
    group: z.optional(TextSchema),
    /** The option is offered and accepted only while this condition is true. */
    showWhen: z.optional(ConditionSchema),
    /** Shown below the field while the option is chosen. */
    notice: z.optional(TextSchema),
    /** Replaces the rest of the form while the option is chosen; the form then cannot be sent. */
    redirect: z.optional(RedirectSchema),
    /** Name of the endpoint in `endpoints` that messages with this choice go to. */
    endpoint: z.optional(z.string()),
});
/** A list of options as it is fetched from `optionsFrom`. */
const OptionListSchema = z.array(z.union([
    OptionSchema,
    z.pipe(z.pipe(z.string(), z.transform((value) => ({ value, label: value }))), OptionSchema),
]));
/** Parses a list of options that was fetched from `optionsFrom`; undefined if it is invalid. */
export const parseOptionList = (json) => OptionListSchema.safeParse(json).data;
