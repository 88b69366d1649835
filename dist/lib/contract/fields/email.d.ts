/** The field type `email`: an e-mail address. */
export declare const emailField: {
    type: "email";
    keys: {
        name: import("zod/mini").ZodMiniString<string>;
        label: import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
        hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
        required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>]>>;
        showWhen: import("zod/mini").ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
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
        }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>>;
        draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
        autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    };
    answer: () => import("zod/mini").ZodMiniType<import("../values/answer.js").Answer | undefined, unknown, import("zod/v4/core").$ZodTypeInternals<import("../values/answer.js").Answer | undefined, unknown>>;
};
