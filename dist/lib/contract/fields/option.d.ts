import * as z from 'zod/mini';
/** A value as it is sent: one line without surrounding space, since no other answer could equal it. */
export declare const valueSchema: (maxLength: number) => z.ZodMiniString;
/** The way to report a matter that this form is not for. */
export declare const RedirectSchema: z.ZodMiniObject<{
    text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    link: z.ZodMiniOptional<z.ZodMiniObject<{
        href: z.ZodMiniString<string>;
        text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** An option of a select, of radio buttons or of checkboxes. */
export declare const OptionSchema: z.ZodMiniObject<{
    value: z.ZodMiniString<unknown>;
    label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    group: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
    showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    notice: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
    redirect: z.ZodMiniOptional<z.ZodMiniObject<{
        text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
        link: z.ZodMiniOptional<z.ZodMiniObject<{
            href: z.ZodMiniString<string>;
            text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    endpoint: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** Parses a list of options that was fetched from `optionsFrom`; undefined if it is invalid. */
export declare const parseOptionList: (json: unknown) => Option[] | undefined;
export type Option = z.infer<typeof OptionSchema>;
export type Redirect = z.infer<typeof RedirectSchema>;
