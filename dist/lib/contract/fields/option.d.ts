import * as z from 'zod/mini';
/** A value as it is sent: one line without surrounding space, since no other answer could equal it. */
export declare const valueSchema: (maxLength: number) => z.ZodMiniString;
/** The way to report a matter that this form is not for. */
export declare const RedirectSchema: z.ZodMiniObject<{
    text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
    link: z.ZodMiniOptional<z.ZodMiniObject<{
        href: z.ZodMiniString<string>;
        text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** An option of a select, of radio buttons or of checkboxes. */
export declare const OptionSchema: z.ZodMiniObject<{
    value: z.ZodMiniString<unknown>;
    label: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
    group: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
    showWhen: z.ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
    notice: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
    redirect: z.ZodMiniOptional<z.ZodMiniObject<{
        text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
        link: z.ZodMiniOptional<z.ZodMiniObject<{
            href: z.ZodMiniString<string>;
            text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    endpoint: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
/** A list of options as it is fetched from `optionsFrom`. */
export declare const OptionListSchema: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
    value: z.ZodMiniString<unknown>;
    label: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
    group: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
    showWhen: z.ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
    notice: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
    redirect: z.ZodMiniOptional<z.ZodMiniObject<{
        text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
        link: z.ZodMiniOptional<z.ZodMiniObject<{
            href: z.ZodMiniString<string>;
            text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    endpoint: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>, z.ZodMiniPipe<z.ZodMiniPipe<z.ZodMiniString<string>, z.ZodMiniTransform<{
    value: unknown;
    label: unknown;
    group?: unknown;
    showWhen?: unknown;
    notice?: unknown;
    redirect?: {
        text: unknown;
        link?: {
            href: string;
            text: unknown;
        } | undefined;
    } | undefined;
    endpoint?: string | undefined;
}, string>>, z.ZodMiniObject<{
    value: z.ZodMiniString<unknown>;
    label: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
    group: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
    showWhen: z.ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
    notice: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
    redirect: z.ZodMiniOptional<z.ZodMiniObject<{
        text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
        link: z.ZodMiniOptional<z.ZodMiniObject<{
            href: z.ZodMiniString<string>;
            text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    endpoint: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>>]>>;
export type Option = z.infer<typeof OptionSchema>;
export type Redirect = z.infer<typeof RedirectSchema>;
