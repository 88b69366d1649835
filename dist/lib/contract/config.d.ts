import * as z from 'zod/mini';
/** Everything that a config file may say. Each key left out has the default that its comment names. */
declare const ConfigSchema: z.ZodMiniObject<{
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    form: z.ZodMiniDefault<z.ZodMiniString<string>>;
    endpoint: z.ZodMiniOptional<z.ZodMiniString<string>>;
    language: z.ZodMiniOptional<z.ZodMiniString<string>>;
    heading: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
    fields: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniUnion<readonly [z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
        showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
        errors: z.ZodMiniOptional<z.ZodMiniObject<{
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        }, z.core.$strict>>;
        type: z.ZodMiniLiteral<"text">;
        autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
        maxLength: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
        showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
        errors: z.ZodMiniOptional<z.ZodMiniObject<{
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        }, z.core.$strict>>;
        type: z.ZodMiniLiteral<"email">;
        autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
        showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
        errors: z.ZodMiniOptional<z.ZodMiniObject<{
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        }, z.core.$strict>>;
        type: z.ZodMiniLiteral<"tel">;
        autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
        showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
        errors: z.ZodMiniOptional<z.ZodMiniObject<{
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        }, z.core.$strict>>;
        type: z.ZodMiniLiteral<"textarea">;
        maxLength: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
        showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
        errors: z.ZodMiniOptional<z.ZodMiniObject<{
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        }, z.core.$strict>>;
        type: z.ZodMiniLiteral<"select">;
        options: z.ZodMiniArray<z.ZodMiniObject<{
            value: z.ZodMiniString<string>;
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
        }, z.core.$strict>>;
    }, z.core.$strict>, z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
        showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
        errors: z.ZodMiniOptional<z.ZodMiniObject<{
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        }, z.core.$strict>>;
        type: z.ZodMiniLiteral<"radio">;
        options: z.ZodMiniArray<z.ZodMiniObject<{
            value: z.ZodMiniString<string>;
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
        }, z.core.$strict>>;
    }, z.core.$strict>]>, z.ZodMiniObject<{
        type: z.ZodMiniLiteral<"group">;
        label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
        hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
        showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
        fields: z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
            hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
            showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
            errors: z.ZodMiniOptional<z.ZodMiniObject<{
                required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            }, z.core.$strict>>;
            type: z.ZodMiniLiteral<"text">;
            autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
            maxLength: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
            hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
            showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
            errors: z.ZodMiniOptional<z.ZodMiniObject<{
                required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            }, z.core.$strict>>;
            type: z.ZodMiniLiteral<"email">;
            autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
            hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
            showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
            errors: z.ZodMiniOptional<z.ZodMiniObject<{
                required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            }, z.core.$strict>>;
            type: z.ZodMiniLiteral<"tel">;
            autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
            hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
            showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
            errors: z.ZodMiniOptional<z.ZodMiniObject<{
                required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            }, z.core.$strict>>;
            type: z.ZodMiniLiteral<"textarea">;
            maxLength: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
            hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
            showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
            errors: z.ZodMiniOptional<z.ZodMiniObject<{
                required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            }, z.core.$strict>>;
            type: z.ZodMiniLiteral<"select">;
            options: z.ZodMiniArray<z.ZodMiniObject<{
                value: z.ZodMiniString<string>;
                label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
            }, z.core.$strict>>;
        }, z.core.$strict>, z.ZodMiniObject<{
            name: z.ZodMiniString<string>;
            label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
            hint: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>]>>;
            showWhen: z.ZodMiniOptional<z.ZodMiniType<import("./condition.ts").Condition, unknown, z.core.$ZodTypeInternals<import("./condition.ts").Condition, unknown>>>;
            errors: z.ZodMiniOptional<z.ZodMiniObject<{
                required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                tooLong: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notEmail: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
                notPhone: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
            }, z.core.$strict>>;
            type: z.ZodMiniLiteral<"radio">;
            options: z.ZodMiniArray<z.ZodMiniObject<{
                value: z.ZodMiniString<string>;
                label: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>;
            }, z.core.$strict>>;
        }, z.core.$strict>]>>;
    }, z.core.$strict>]>>>;
    nextSteps: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{}, z.core.$catchall<z.ZodMiniString<string>>>]>>;
    timeout: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
}, z.core.$strict>;
export type Config = z.infer<typeof ConfigSchema>;
/** A config that works, and what was wrong with the words that it was read from. */
export interface ParsedConfig {
    readonly config: Config;
    readonly issues: readonly z.core.$ZodIssue[];
}
/** Reads a config. A key with a mistake in it counts as left out, so that the form still opens. */
export declare function parseConfig(json: unknown): ParsedConfig;
export {};
