import * as z from 'zod/mini';
/** The field type `checkbox`: a statement to agree to. */
export declare const checkboxField: {
    type: "checkbox";
    keys: {
        name: z.ZodMiniString<string>;
        label: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
        hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
        required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>]>>;
        showWhen: z.ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
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
        }> & z.core.$partial, z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>>;
        draft: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        /** Whether it is ticked at first. */
        default: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    };
    answer: () => z.ZodMiniType<import("../values/answer.ts").Answer | undefined, unknown, z.core.$ZodTypeInternals<import("../values/answer.ts").Answer | undefined, unknown>>;
};
