import * as z from 'zod/mini';
/** A field that a resident answers, one strict object per type. Lengths are counted in code points. */
declare const InputSchema: z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
}, z.core.$strict>]>;
/** Fields that belong together, under a common heading; it has no answer of its own. */
declare const GroupSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
/** Anything that may stand in a form. */
export declare const FieldSchema: z.ZodMiniUnion<readonly [z.ZodMiniUnion<readonly [z.ZodMiniObject<{
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
}, z.core.$strict>]>;
export type Input = z.infer<typeof InputSchema>;
export type Group = z.infer<typeof GroupSchema>;
export type Field = z.infer<typeof FieldSchema>;
export {};
