import * as z from 'zod/mini';
import type { FieldOf } from './field-type.js';
/** The field type `number`: a number as people in Sweden write it. */
export declare const numberField: {
    type: "number";
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
        /** The initial value. */
        default: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** Minimum. */
        min: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** Maximum. */
        max: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** The number must be a multiple of this, counted from `min` or 0; left out, any number will do. */
        step: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
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
        /** The initial value. */
        default: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** Minimum. */
        min: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** Maximum. */
        max: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** The number must be a multiple of this, counted from `min` or 0; left out, any number will do. */
        step: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, "number">) => z.ZodMiniPipe<z.ZodMiniTransform<unknown, unknown>, z.ZodMiniType<import("../values/answer.js").Answer | undefined, unknown, z.core.$ZodTypeInternals<import("../values/answer.js").Answer | undefined, unknown>>>;
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
        /** The initial value. */
        default: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** Minimum. */
        min: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** Maximum. */
        max: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** The number must be a multiple of this, counted from `min` or 0; left out, any number will do. */
        step: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, "number">) => import("./field-type.js").FieldIssue[];
};
