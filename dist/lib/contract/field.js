import * as z from 'zod/mini';
import { ConditionSchema } from './condition.js';
import { TextSchema } from './text.js';
/** The words of a field's own error messages, by issue code; a code left out gets the language's general words. */
const ErrorTextsSchema = z.strictObject({
    required: z.optional(TextSchema),
    tooLong: z.optional(TextSchema),
    notEmail: z.optional(TextSchema),
    notPhone: z.optional(TextSchema),
});
const nameSchema = z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/));
const maxLengthSchema = z.number().check(z.multipleOf(1), z.minimum(1), z.maximum(20_000));
/** What a field with an answer has, whatever its type. */
const shared = {
    /** Key of the answer in `values`. */
    name: nameSchema,
    /** The question, above the control. */
    label: TextSchema,
    /** Help below the label, read out with the control. */
    hint: z.optional(TextSchema),
    /** Whether an answer must be given: always, never (the default), or while a condition holds. */
    required: z.optional(z.union([z.boolean(), ConditionSchema])),
    /** The field is shown, validated and sent only while this holds. */
    showWhen: z.optional(ConditionSchema),
    /** Own words for errors. */
    errors: z.optional(ErrorTextsSchema),
};
/** The purpose of an input (WCAG 1.3.5), as the HTML attribute takes it. */
const autocomplete = z.optional(z.string().check(z.regex(/^[a-z0-9]+([ -][a-z0-9]+)*$/)));
/** One choice of a select or of radio buttons. */
const OptionSchema = z.strictObject({
    /** What is sent. */
    value: z.string().check(z.regex(/^\S(?:[^\p{Cc}\p{Zl}\p{Zp}]{0,198}\S)?$/u)),
    /** What the resident reads. */
    label: TextSchema,
});
const options = z.array(OptionSchema).check(z.minLength(1));
/** A field that a resident answers, one strict object per type. Lengths are counted in code points. */
// A plain union: the discriminated one costs the resident 0.5 kB, and explain-config.ts finds the branch that was meant.
const InputSchema = z.union([
    z.strictObject({ type: z.literal('text'), ...shared, autocomplete, maxLength: z._default(maxLengthSchema, 200) }),
    z.strictObject({ type: z.literal('email'), ...shared, autocomplete }),
    z.strictObject({ type: z.literal('tel'), ...shared, autocomplete }),
    z.strictObject({ type: z.literal('textarea'), ...shared, maxLength: z._default(maxLengthSchema, 4000) }),
    z.strictObject({ type: z.literal('select'), ...shared, options }),
    z.strictObject({ type: z.literal('radio'), ...shared, options }),
]);
/** Fields that belong together, under a common heading; it has no answer of its own. */
const GroupSchema = z.strictObject({
    type: z.literal('group'),
    label: TextSchema,
    hint: z.optional(TextSchema),
    /** The whole group is shown, validated and sent only while this holds. */
    showWhen: z.optional(ConditionSchema),
    fields: z.array(InputSchema).check(z.minLength(1)),
});
/** Anything that may stand in a form. */
export const FieldSchema = z.union([InputSchema, GroupSchema]);
