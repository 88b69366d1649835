/** The field type `tel`: a phone number, stored in E.164 where its country is certain. */
export declare const telField: {
    type: "tel";
    keys: {
        name: import("zod/mini").ZodMiniString<string>;
        label: import("zod/mini").ZodMiniType<import("../config/text.ts").Text, unknown, import("zod/v4/core").$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
        hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../config/text.ts").Text, unknown, import("zod/v4/core").$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
        required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>]>>;
        showWhen: import("zod/mini").ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
        errors: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniRecord<import("zod/mini").ZodMiniEnum<{
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
        }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../config/text.ts").Text, unknown, import("zod/v4/core").$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>>;
        draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
        autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    };
    answer: (_field: import("./field-type.ts").FieldOf<{
        name: import("zod/mini").ZodMiniString<string>;
        label: import("zod/mini").ZodMiniType<import("../config/text.ts").Text, unknown, import("zod/v4/core").$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
        hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../config/text.ts").Text, unknown, import("zod/v4/core").$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
        required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>]>>;
        showWhen: import("zod/mini").ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
        errors: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniRecord<import("zod/mini").ZodMiniEnum<{
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
        }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../config/text.ts").Text, unknown, import("zod/v4/core").$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>>;
        draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
        autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    }, "tel">, { country }: import("./field-type.ts").AnswerContext) => import("zod/mini").ZodMiniType<import("../values/answer.ts").Answer | undefined, unknown, import("zod/v4/core").$ZodTypeInternals<import("../values/answer.ts").Answer | undefined, unknown>>;
};
