import * as z from 'zod/mini';
import { AddressSchema } from '../config/address.js';
import { ConditionSchema } from '../config/condition.js';
import { parseDate } from '../values/date.js';
import { fieldTypes } from './field-type.js';
import { knownKeys } from '../config/check/known-keys.js';
import { configIssue } from '../config/check/config-issue.js';
import { OptionSchema, wordSchema } from './option.js';
import { TextSchema } from '../config/text.js';
const whole = (least, most) => z.number().check(z.multipleOf(1), z.minimum(least), z.maximum(most));
const date = z.string().check(z.regex(/^(?:today|\d{4}-\d{2}-\d{2})$/, { abort: true }), z.refine((day) => day === 'today' || parseDate(day) === day, configIssue('date')));
/** The codes of errors that a field may have words of its own for. */
const wordedErrors = [
    'required',
    'tooShort',
    'tooLong',
    'pattern',
    'notEmail',
    'notPhone',
    'notPostcode',
    'notNumber',
    'notStep',
    'tooLow',
    'tooHigh',
    'notDate',
    'tooEarly',
    'tooLate',
    'notOption',
    'tooFew',
    'tooMany',
    'wrongFile',
    'fileTooLarge',
    'invalid',
];
/** What every question has. */
const shared = {
    /** Key of the answer in `values`. */
    name: z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9_-]{0,63}$/)),
    /** The question, above the control. */
    label: TextSchema,
    /** Help below the label, read out with the control. */
    hint: z.optional(TextSchema),
    /** Whether an answer must be given: always, never (the default), or while a condition holds. */
    required: z.optional(z.union([z.boolean(), ConditionSchema])),
    /** The field is shown, validated and sent only while this holds. */
    showWhen: z.optional(ConditionSchema),
    /** Own words for errors; a code left out has the language's general words. */
    errors: z.optional(z.partialRecord(z.enum(wordedErrors), TextSchema)),
};
/** What every question has but that for files, which are more than a tab can keep. */
const kept = {
    ...shared,
    /**
     * Whether what is written here is kept in the tab until it has been sent. Default: yes, but for contact fields: those
     * of type `email` or `tel`, and those with `autocomplete`.
     */
    draft: z.optional(z.boolean()),
};
const text = {
    ...kept,
    /** The purpose of the input (WCAG 1.3.5), as the HTML attribute takes it. */
    autocomplete: z.optional(z.string().check(z.regex(/^[a-z0-9]+([ -][a-z0-9]+)*$/))),
    /** What stands in the control at first. */
    default: z.optional(z.string()),
};
const written = {
    ...text,
    /** Fewest characters, counted in Unicode code points. */
    minLength: z.optional(whole(0, 20_000)),
    /** A regular expression (flag u) that the whole answer must match; needs words in `errors.pattern`. */
    pattern: z.optional(z.string().check(z.refine(isPattern, configIssue('pattern')))),
    /** Says below the hint that what is written here becomes a public document. */
    publicRecord: z.optional(z.boolean()),
};
const choice = {
    ...kept,
    /** What there is to choose from. */
    options: z.array(OptionSchema).check(z.minLength(1)),
    /** Address of a JSON list of further options, which follow those of `options`; fetched with the form. */
    optionsFrom: z.optional(AddressSchema),
};
const TextFieldSchema = z.strictObject({
    type: z.literal('text'),
    ...written,
    /** Most characters, counted in Unicode code points. */
    maxLength: z._default(whole(1, 20_000), 200),
    /** `postcode` takes Swedish postcodes and stores them as `NNN NN`. */
    format: z.optional(z.literal('postcode')),
});
const EmailFieldSchema = z.strictObject({ type: z.literal('email'), ...text });
const TelFieldSchema = z.strictObject({ type: z.literal('tel'), ...text });
const NumberFieldSchema = z.strictObject({
    type: z.literal('number'),
    ...text,
    /** What stands in the control at first. */
    default: z.optional(z.number()),
    /** Smallest number. */
    min: z.optional(z.number()),
    /** Largest number. */
    max: z.optional(z.number()),
    /** The number must be a multiple of this, counted from `min` or 0; left out, any number will do. */
    step: z.optional(z.number().check(z.positive())),
});
const DateFieldSchema = z.strictObject({
    type: z.literal('date'),
    ...text,
    /** What stands in the control at first: a date as `2026-11-23`, or `today`. */
    default: z.optional(date),
    /** Earliest date: as `2026-11-23`, or `today` in Swedish time. */
    min: z.optional(date),
    /** Latest date: as `2026-11-23`, or `today` in Swedish time. */
    max: z.optional(date),
});
const TextareaFieldSchema = z.strictObject({
    type: z.literal('textarea'),
    ...written,
    /** Most characters, counted in Unicode code points. */
    maxLength: z._default(whole(1, 20_000), 4000),
});
const oneOf = {
    ...choice,
    /** Value of the option that is chosen at first. */
    default: z.optional(z.string()),
};
const SelectFieldSchema = z.strictObject({
    type: z.literal('select'),
    ...oneOf,
    /** The purpose of the input (WCAG 1.3.5), as the HTML attribute takes it. */
    autocomplete: text.autocomplete,
});
const RadioFieldSchema = z.strictObject({
    type: z.literal('radio'),
    ...oneOf,
    /** `buttons` shows the options side by side, for a question with two or three short answers. */
    display: z.optional(z.literal('buttons')),
});
const CheckboxesFieldSchema = z.strictObject({
    type: z.literal('checkboxes'),
    ...choice,
    /** Values of the options that are ticked at first. */
    default: z.optional(z.array(z.string())),
    /** Fewest choices, where any are made. */
    minChoices: z.optional(whole(1, 2000)),
    /** Most choices. */
    maxChoices: z.optional(whole(1, 2000)),
});
const CheckboxFieldSchema = z.strictObject({
    type: z.literal('checkbox'),
    ...kept,
    /** Whether it is ticked at first. */
    default: z.optional(z.boolean()),
});
const FileFieldSchema = z.strictObject({
    type: z.literal('file'),
    ...shared,
    /** What may be chosen: media types as `image/*` or `application/pdf`, or endings as `.pdf`. */
    accept: z._default(z.array(z.string().check(z.regex(/^(?:\.[A-Za-z0-9]+|[A-Za-z]+\/[A-Za-z0-9.+*-]+)$/))).check(z.minLength(1)), ['image/*', 'application/pdf']),
    /** Size of the largest file, in megabytes. */
    maxSize: z._default(z.number().check(z.positive(), z.maximum(100)), 10),
    /** Most files. */
    maxFiles: z._default(whole(1, 20), 5),
});
const HiddenFieldSchema = z.strictObject({
    type: z.literal('hidden'),
    name: shared.name,
    /** What is sent. */
    value: wordSchema(2000),
    showWhen: shared.showWhen,
});
const NoteSchema = z.strictObject({
    type: z.literal('note'),
    /** What the resident reads. */
    text: TextSchema,
    /** The note is shown only while this holds. */
    showWhen: shared.showWhen,
});
/** The schema of each type of field that a resident answers. */
export const inputSchemas = {
    text: TextFieldSchema,
    email: EmailFieldSchema,
    tel: TelFieldSchema,
    number: NumberFieldSchema,
    date: DateFieldSchema,
    textarea: TextareaFieldSchema,
    select: SelectFieldSchema,
    radio: RadioFieldSchema,
    checkboxes: CheckboxesFieldSchema,
    checkbox: CheckboxFieldSchema,
    file: FileFieldSchema,
    hidden: HiddenFieldSchema,
};
const GroupSchema = z.strictObject({
    type: z.literal('group'),
    /** The heading of the group. */
    label: TextSchema,
    /** Help below the heading. */
    hint: z.optional(TextSchema),
    /** The whole group is shown, validated and sent only while this holds. */
    showWhen: shared.showWhen,
    /** Questions and notes. */
    fields: z.array(byType({ ...inputSchemas, note: NoteSchema })).check(z.minLength(1)),
});
/** The schema of each type of field. */
export const fieldSchemas = { ...inputSchemas, note: NoteSchema, group: GroupSchema };
/** Anything that may stand in a form. */
export const FieldSchema = byType(fieldSchemas);
/** The schema of each type of question, with those that a developer has added. */
export const inputTypes = () => new Map([...Object.entries(inputSchemas), ...customSchemas()]);
/** Checks a field by the schema of its type, so that a mistake is told as one of that type. */
function byType(schemas) {
    return z.transform((json, { issues }) => {
        const { type } = Object(json);
        if (typeof json !== 'object' || json === null) {
            issues.push({ code: 'invalid_type', expected: 'object', input: json });
            return z.NEVER;
        }
        const known = new Map([...Object.entries(schemas), ...customSchemas()]);
        const schema = typeof type === 'string' ? known.get(type) : undefined;
        if (schema === undefined) {
            issues.push({
                code: 'custom',
                input: json,
                path: ['type'],
                ...configIssue('type', { allowed: [...known.keys()] }),
            });
            return z.NEVER;
        }
        const read = schema.safeParse(json, { error: knownKeys });
        if (!read.success)
            issues.push(...again(read.error.issues, json));
        return read.data; // as the table's schemas make it
    });
}
const customSchemas = () => fieldTypes().map(({ type, keys }) => [type, z.strictObject({ type: z.literal(type), ...kept, ...keys })]);
/** Gives issues that zod has finished to an issue list of its own once more. */
const again = (issues, input) => issues.map((issue) => ({ ...issue, input }));
function isPattern(pattern) {
    try {
        return Boolean(new RegExp(pattern, 'u'));
    }
    catch {
        return false;
    }
}
