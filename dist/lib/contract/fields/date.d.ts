import * as z from 'zod/mini';
import type { FieldOf } from './field-type.js';
/** The field type `date`: a day of the calendar. */
export declare const dateField: {
    type: "date";
    keys: {
        name: z.ZodMiniString<string>;
        label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
        hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
        required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>]>>;
        showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
        errors: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniEnum<{
            fileTooLarge: "fileTooLarge";
            invalid: "invalid";
            notDate: "notDate";
            notEmail: "notEmail";
            notNumber: "notNumber";
            notOption: "notOption";
            notPhone: "notPhone";
            notPostcode: "notPostcode";
            notStep: "notStep";
            pattern: "pattern";
            required: "required";
            tooEarly: "tooEarly";
            tooFew: "tooFew";
            tooHigh: "tooHigh";
            tooLate: "tooLate";
            tooLong: "tooLong";
            tooLow: "tooLow";
            tooMany: "tooMany";
            tooShort: "tooShort";
            wrongFile: "wrongFile";
        }> & z.core.$partial, z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>>;
        draft: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** The initial value: a date as `2026-11-23`, or `today`. */
        default: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Earliest date: as `2026-11-23`, or `today` in Swedish time. */
        min: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Latest date: as `2026-11-23`, or `today` in Swedish time. */
        max: z.ZodMiniOptional<z.ZodMiniString<string>>;
    };
    answer: (field: FieldOf<{
        name: z.ZodMiniString<string>;
        label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
        hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
        required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>]>>;
        showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
        errors: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniEnum<{
            fileTooLarge: "fileTooLarge";
            invalid: "invalid";
            notDate: "notDate";
            notEmail: "notEmail";
            notNumber: "notNumber";
            notOption: "notOption";
            notPhone: "notPhone";
            notPostcode: "notPostcode";
            notStep: "notStep";
            pattern: "pattern";
            required: "required";
            tooEarly: "tooEarly";
            tooFew: "tooFew";
            tooHigh: "tooHigh";
            tooLate: "tooLate";
            tooLong: "tooLong";
            tooLow: "tooLow";
            tooMany: "tooMany";
            tooShort: "tooShort";
            wrongFile: "wrongFile";
        }> & z.core.$partial, z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>>;
        draft: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** The initial value: a date as `2026-11-23`, or `today`. */
        default: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Earliest date: as `2026-11-23`, or `today` in Swedish time. */
        min: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Latest date: as `2026-11-23`, or `today` in Swedish time. */
        max: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, "date">, { now }: import("./field-type.js").AnswerContext) => z.ZodMiniType<import("../values/answer.js").Answer | undefined, unknown, z.core.$ZodTypeInternals<import("../values/answer.js").Answer | undefined, unknown>>;
    check: (field: FieldOf<{
        name: z.ZodMiniString<string>;
        label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
        hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
        required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>]>>;
        showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
        errors: z.ZodMiniOptional<z.ZodMiniRecord<z.ZodMiniEnum<{
            fileTooLarge: "fileTooLarge";
            invalid: "invalid";
            notDate: "notDate";
            notEmail: "notEmail";
            notNumber: "notNumber";
            notOption: "notOption";
            notPhone: "notPhone";
            notPostcode: "notPostcode";
            notStep: "notStep";
            pattern: "pattern";
            required: "required";
            tooEarly: "tooEarly";
            tooFew: "tooFew";
            tooHigh: "tooHigh";
            tooLate: "tooLate";
            tooLong: "tooLong";
            tooLow: "tooLow";
            tooMany: "tooMany";
            tooShort: "tooShort";
            wrongFile: "wrongFile";
        }> & z.core.$partial, z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>>;
        draft: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** The initial value: a date as `2026-11-23`, or `today`. */
        default: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Earliest date: as `2026-11-23`, or `today` in Swedish time. */
        min: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Latest date: as `2026-11-23`, or `today` in Swedish time. */
        max: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, "date">) => import("./field-type.js").FieldIssue[];
};
