/** A number. Not type="number", which discards unparsable input silently. */
export declare const numberView: import("../field-view.ts").FieldView<import("../../../contract/fields/field-type.ts").FieldOf<{
    name: import("zod/mini").ZodMiniString<string>;
    label: import("zod/mini").ZodMiniType<import("../../../contract/config/text.ts").Text, unknown, import("zod/v4/core").$ZodTypeInternals<import("../../../contract/config/text.ts").Text, unknown>>;
    hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../../contract/config/text.ts").Text, unknown, import("zod/v4/core").$ZodTypeInternals<import("../../../contract/config/text.ts").Text, unknown>>>;
    required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../../../contract/config/pick-schema.ts").PickSchema<import("../../../contract/config/condition.ts").Condition>]>>;
    showWhen: import("zod/mini").ZodMiniOptional<import("../../../contract/config/pick-schema.ts").PickSchema<import("../../../contract/config/condition.ts").Condition>>;
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
    }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../../../contract/config/text.ts").Text, unknown, import("zod/v4/core").$ZodTypeInternals<import("../../../contract/config/text.ts").Text, unknown>>>>;
    draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
    autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
    min: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
    max: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
    step: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
}, "number">, import("../field-view.ts").FieldState>;
