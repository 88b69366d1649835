import * as z from 'zod/mini';
import { AddressSchema, emailPattern, LinkSchema } from './address.js';
import { ConditionSchema } from './condition.js';
import { FieldSchema } from '../fields/field.js';
import { configIssue } from './check/config-issue.js';
import { defaults, maxFields, presetNames } from './defaults.js';
import { FormLanguageSchema, TextSchema } from './text-schema.js';
import { textKeys } from './text-keys.js';
/** The privacy notice (GDPR Article 13). A key that is left out is not part of it. */
export const PrivacySchema = z.strictObject({
    /** The controller and its contact details. */
    controller: TextSchema,
    /** Contact details of the data protection officer. */
    officer: z.optional(TextSchema),
    /** The purpose of the processing. */
    purpose: z.optional(TextSchema),
    /** The legal basis, such as a task of public interest. */
    basis: z.optional(TextSchema),
    /** Other recipients of the data. */
    recipients: z.optional(TextSchema),
    /** The retention period. */
    retention: z.optional(TextSchema),
    /** Transfers to countries outside of the EU and the EEA. */
    transfers: z.optional(TextSchema),
    /** Whether the resident must provide the data, and what follows otherwise. */
    obligation: z.optional(TextSchema),
    /** The rights of the resident. */
    rights: z.optional(TextSchema),
    /** How to lodge a complaint with the supervisory authority. */
    complaints: z.optional(TextSchema),
    /** A page with more. */
    link: z.optional(LinkSchema),
});
/** Other ways to reach the municipality, shown where the form cannot be sent. */
export const ContactSchema = z.strictObject({
    /** A phone number, as it is shown. */
    phone: z.optional(z.string().check(z.regex(/^[+()\d\s-]{3,30}$/))),
    /** An e-mail address. */
    email: z.optional(z.string().check(z.regex(emailPattern))),
    /** A page with more. */
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
    /** Whether there will be an answer. Default: that of the preset, whether the resident has asked for one. */
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
    /** The address of the previous page, without query and fragment. */
    referrer: z._default(z.boolean(), defaults.page.referrer),
    /** Width and height of the window, in CSS pixels. */
    viewport: z._default(z.boolean(), defaults.page.viewport),
    /** The version of the widget. */
    version: z._default(z.boolean(), defaults.page.version),
});
/** All keys of a config file. Each key left out has the default that its comment names. */
export const ConfigSchema = z.strictObject({
    /** For the editor that completes the file; without effect. */
    $schema: z.optional(z.string()),
    /** The form to start from: `kontakt`, `tillganglighet`, `sidfel` or `ris-och-ros`. */
    preset: z._default(z.enum(presetNames), defaults.preset),
    /** Name of the form, sent with each message. Default: the name of the preset. */
    form: z.optional(z.string().check(z.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/))),
    /** The address that messages are posted to: http(s), or relative to the page. Default: that of the tag. */
    endpoint: z.optional(AddressSchema),
    /** Further endpoints by name, for options that name one. No message goes anywhere else. */
    endpoints: z._default(z.record(z.string(), AddressSchema), defaults.endpoints),
    /** The format of messages: JSON, that of an HTML form, or Open311 GeoReport v2. */
    format: z._default(z.enum(formats), defaults.format),
    /** The endpoint's name for a field, by the name of the field; false leaves the field out. */
    fieldNames: z._default(z.record(z.string(), z.union([endpointName, z.literal(false)])), defaults.fieldNames),
    /** Further fields for the endpoint: name → value. Every visitor can read them: do not put a secret here. */
    extraFields: z._default(z.record(endpointName, z.string()), defaults.extraFields),
    /** Whether cookies are sent, as the option of the same name of `fetch()`. */
    credentials: z._default(z.enum(['same-origin', 'include', 'omit']), defaults.credentials),
    /**
     * Promises that the endpoint recognizes a repeated message by the header `Idempotency-Key`, so that a message without an
     * id, as of Open311, is sent again when no response arrives. The header is then also sent to another origin, which must
     * allow it; the page's own origin always gets it.
     */
    idempotencyKey: z._default(z.boolean(), defaults.idempotencyKey),
    /** Headers to send along. Every visitor can read them: do not put a secret here. */
    headers: z._default(z.record(z.string().check(z.regex(/^[A-Za-z0-9-]+$/)), z.string().check(z.regex(/^[\x20-\x7e]*$/))), defaults.headers),
    /** Language of the form as BCP 47 tag. Default: that of the tag, else of the surrounding page. */
    language: z.optional(FormLanguageSchema),
    /** Languages that the resident can choose from. */
    languages: z._default(z.array(FormLanguageSchema), defaults.languages),
    /**
     * The country of national phone numbers and postcodes, as ISO 3166-1 alpha-2. In a language of another country these are
     * kept as they are written.
     */
    country: z._default(z.string().check(z.regex(/^[A-Z]{2}$/)), defaults.country),
    /** Heading of the form. Default: the preset's. */
    heading: z.optional(TextSchema),
    /** The fields, instead of those of the preset. */
    fields: z.optional(z.array(FieldSchema).check(z.minLength(1), checkFieldCount)),
    /** Changes to the preset's fields: name → keys to set, or false to leave the field out. */
    changes: z._default(z.record(z.string(), z.union([z.literal(false), z.record(z.string(), z.unknown())])), defaults.changes),
    /** Fields that follow the preset's. */
    moreFields: z._default(z.array(FieldSchema), defaults.moreFields),
    /** Whether the form is light or dark, or follows the page. Default: that of the tag, else `auto`. */
    theme: z.optional(z.enum(themes)),
    /** The colour of the form, as #rrggbb. Default: that of the tag, else of the page, else #00558c. */
    accent: z.optional(z.string().check(z.regex(/^#(?:[\da-fA-F]{3}|[\da-fA-F]{6})$/))),
    /** The next steps, shown in the receipt. Default: those of the preset. */
    nextSteps: z.optional(TextSchema),
    /** The time limit for an answer, shown in the receipt. Default: none is shown. */
    answerWithin: z.optional(AnswerTimeSchema),
    /**
     * The storage of drafts until they are sent: the session of the tab, which survives a reload, the memory of the page, or
     * none. Contact fields are not part of a draft, unless their `draft` is true.
     */
    draft: z._default(z.enum(['session', 'memory', 'off']), defaults.draft),
    /**
     * The time in minutes after which a draft is erased instead of shown, counted from when its page was left: a browser that
     * restores a session or a closed tab brings the storage of the tab back.
     */
    draftMinutes: z._default(z.number().check(z.minimum(1), z.maximum(1440)), defaults.draftMinutes),
    /** The time limit for the response to each attempt, in seconds. */
    timeout: z._default(z.number().check(z.minimum(1), z.maximum(120)), defaults.timeout),
    /** Custom texts by key; `{count}`, `{label}` and `{send}` are replaced by numbers and names. */
    texts: z._default(z.partialRecord(z.enum(textKeys), TextSchema), defaults.texts),
    /** The privacy notice at the end of the form. Default: none. */
    privacy: z.optional(PrivacySchema),
    /** Whether to warn of personal numbers in a text; it can still be sent. */
    warnOfPersonalNumbers: z._default(z.boolean(), defaults.warnOfPersonalNumbers),
    /** The parts of the page's address and state that are sent with a message. */
    page: z.prefault(PageOptionsSchema, {}),
    /** Other ways to reach the municipality, shown when the form cannot be sent. */
    contact: z.optional(ContactSchema),
    /**
     * Whether a JSON message also says when the form was opened (`openedAt`) and what was written into a honeypot, a field that
     * people do not see (`trap`), by which the receiver marks what may be spam. An endpoint of your own must allow both keys.
     */
    spamHints: z._default(z.boolean(), defaults.spamHints),
});
/** Adds an issue if a list has too many fields. */
function checkFieldCount({ value, issues }) {
    const count = value.flatMap((field) => (field.type === 'group' ? field.fields : field)).length;
    if (count <= maxFields)
        return;
    issues.push({ code: 'custom', input: value, ...configIssue('tooManyFields', { count, max: maxFields }) });
}
