import * as z from 'zod/mini';
/** The field type `checkbox`: a statement to agree to. */
export declare const checkboxField: {
    type: "checkbox";
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
        /** Whether it is ticked at first. */
        default: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    };
    answer: () => z.ZodMiniType<import("../values/answer.js").Answer | undefined, unknown, z.core.$ZodTypeInternals<import("../values/answer.js").Answer | undefined, unknown>>;
};
