import * as z from 'zod/mini';
import { AddressSchema, LinkSchema } from './address.js';
import { ConditionSchema } from './condition.js';
import { FieldSchema } from '../fields/field.js';
import { configIssue } from './check/config-issue.js';
import { defaults } from './defaults.js';
import { LanguageSchema, TextSchema } from './text-schema.js';
import { textKeys } from './text-keys.js';
/** The names of the presets. */
export const presetNames = ['kontakt', 'tillganglighet', 'sidfel', 'ris-och-ros'];
/** The privacy notice (GDPR Article 13). A key that is left out is not part of it. */
export const PrivacySchema = z.strictObject({
    /** Who answers for the handling, and how to reach them. */
    controller: TextSchema,
    /** How to reach the data protection officer. */
    officer: z.optional(TextSchema),
    /** What the data is used for. */
    purpose: z.optional(TextSchema),
    /** The legal basis, such as a task of public interest. */
    basis: z.optional(TextSchema),
    /** Who else gets the data. */
    recipients: z.optional(TextSchema),
    /** How long the data is kept. */
    retention: z.optional(TextSchema),
    /** What the resident may ask for, and where to complain. */
    rights: z.optional(TextSchema),
    /** A page with more. */
    link: z.optional(LinkSchema),
});
/** Other ways to reach the municipality, shown where the form cannot be sent. */
export const ContactSchema = z.strictObject({
    /** A phone number, as it is to be read. */
    phone: z.optional(z.string().check(z.regex(/^[+()\d\s-]{3,30}$/))),
    /** An e-mail address. */
    email: z.optional(z.string().check(z.regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/))),
    /** A page that says more. */
    link: z.optional(LinkSchema),
});
/** The colour schemes of a form; `auto` follows the page. */
const themes = ['light', 'dark', 'auto'];
/** The formats of a message. */
const formats = ['json', 'urlencoded', 'multipart', 'open311'];
/** The name of a field in messages to an endpoint. */
const endpointName = z.string().check(z.regex(/^[^\s\p{Cc}]{1,100}$/u));
/** The promise of an answer. */
export const AnswerTimeSchema = z.strictObject({
    /** Working days from the day on which the message is received; Swedish holidays do not count. */
    days: z.number().check(z.multipleOf(1), z.minimum(1), z.maximum(365)),
    /** Whether there will be an answer. Default: the preset's, which is that one has been asked for. */
    when: z.optional(ConditionSchema),
});
/** The facts about the page in a message. E-mail addresses and personal numbers in them are masked. */
export const PageOptionsSchema = z.strictObject({
    /** The address, without query and fragment. */
    url: z._default(z.boolean(), defaults.page.url),
    /** Parts of the query that stay in the address. */
    query: z._default(z.array(z.string()), defaults.page.query),
    /** The title. */
    title: z._default(z.boolean(), defaults.page.title),
    /** The language of the page. */
    language: z._default(z.boolean(), defaults.page.language),
    /** Where the resident came from, without query and fragment. */
    referrer: z._default(z.boolean(), defaults.page.referrer),
    /** Width and height of the window, in CSS pixels. */
    viewport: z._default(z.boolean(), defaults.page.viewport),
    /** The version of the widget. */
    version: z._default(z.boolean(), defaults.page.version),
});
/** The maximum number of questions and notes: more than anyone answers, and few enough to evaluate at every key press. */
export const maxFields = 500;
/** All keys of a config file. Each key left out has the default that its comment names. */
export const ConfigSchema = z.strictObject({
    /** For the editor that completes the file; without effect. */
    $schema: z.optional(z.string()),
    /** The form to start from: `kontakt`, `tillganglighet`, `sidfel` or `ris-och-ros`. */
    preset: z._default(z.enum(presetNames), defaults.preset),
    /** Name of the form, sent with each message. Default: the name of the preset. */
    form: z.optional(z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/))),
    /** Where messages are posted: an http(s) address, or one relative to the page. Default: what the tag says. */
    endpoint: z.optional(AddressSchema),
    /** Further endpoints by name, for options that name one. No message goes anywhere else. */
    endpoints: z._default(z.record(z.string(), AddressSchema), defaults.endpoints),
    /** How messages are written: as JSON, as an HTML form writes them, or as Open311 GeoReport v2 has it. */
    format: z._default(z.enum(formats), defaults.format),
    /** What the endpoint calls a field, by the field's name; false leaves the field out. */
    fieldNames: z._default(z.record(z.string(), z.union([endpointName, z.literal(false)])), defaults.fieldNames),
    /** Further fields for the endpoint: name → value. Every visitor can read them: a secret has no place here. */
    extraFields: z._default(z.record(endpointName, z.string()), defaults.extraFields),
    /** Whether cookies go along, as the option of the same name of `fetch()`. */
    credentials: z._default(z.enum(['same-origin', 'include', 'omit']), defaults.credentials),
    /**
     * Sends the id as header `Idempotency-Key` to another origin too, which needs that one's leave; the page's own origin
     * always gets it.
     */
    idempotencyKey: z._default(z.boolean(), defaults.idempotencyKey),
    /** Headers to send along. Every visitor can read them: a secret has no place here. */
    headers: z._default(z.record(z.string().check(z.regex(/^[A-Za-z0-9-]+$/)), z.string().check(z.regex(/^[\x20-\x7e]*$/))), defaults.headers),
    /** Language of the form as BCP 47 tag. Default: what the tag says, else the nearest `lang` on the page. */
    language: z.optional(LanguageSchema),
    /** Languages that the resident may change between, within the form. */
    languages: z._default(z.array(LanguageSchema), defaults.languages),
    /** Heading of the form. Default: the preset's. */
    heading: z.optional(TextSchema),
    /** What to ask, in the place of the preset's fields. */
    fields: z.optional(z.array(FieldSchema).check(z.minLength(1), checkFieldCount)),
    /** Changes to the preset's fields: name → keys to set, or false to leave the field out. */
    changes: z._default(z.record(z.string(), z.union([z.literal(false), z.record(z.string(), z.unknown())])), defaults.changes),
    /** Fields that follow the preset's. */
    moreFields: z._default(z.array(FieldSchema), defaults.moreFields),
    /** Whether the form is light or dark, or as the page around it. Default: what the tag says, else `auto`. */
    theme: z.optional(z.enum(themes)),
    /** The colour of the form, as #rrggbb. Default: what the tag says, else what the page says, else #00558c. */
    accent: z.optional(z.string().check(z.regex(/^#(?:[\da-fA-F]{3}|[\da-fA-F]{6})$/))),
    /** What happens next, said in the receipt. Default: the preset's sentence. */
    nextSteps: z.optional(TextSchema),
    /** When the resident can expect an answer, said in the receipt. Default: nothing is said. */
    answerWithin: z.optional(AnswerTimeSchema),
    /**
     * Where what was written is kept until it has been sent: in the tab, so that it survives a reload, in the page alone,
     * or nowhere but in the form. Contact fields are only kept in the form, unless their `draft` says otherwise.
     */
    draft: z._default(z.enum(['session', 'memory', 'off']), defaults.draft),
    /** How long to wait for the endpoint's answer to each try, in seconds. */
    timeout: z._default(z.number().check(z.minimum(1), z.maximum(120)), defaults.timeout),
    /** Own words in the place of synpunkt's: key → text; numbers and names stand as {count} or {label}. */
    texts: z._default(z.partialRecord(z.enum(textKeys), TextSchema), defaults.texts),
    /** The privacy notice at the end of the form. Default: none. */
    privacy: z.optional(PrivacySchema),
    /** Warns of personal numbers in what the resident writes; it can be sent all the same. */
    warnOfPersonalNumbers: z._default(z.boolean(), defaults.warnOfPersonalNumbers),
    /** What is sent of the page that the form stands on. */
    page: z.prefault(PageOptionsSchema, {}),
    /** Another way to reach the municipality, said where the form cannot be sent. */
    contact: z.optional(ContactSchema),
});
/** Adds an issue if a list has too many fields. */
function checkFieldCount({ value, issues }) {
    const count = value.flatMap((field) => (field.type === 'group' ? field.fields : field)).length;
    if (count <= maxFields)
        return;
    issues.push({ code: 'custom', input: value, ...configIssue('tooManyFields', { count, max: maxFields }) });
}
