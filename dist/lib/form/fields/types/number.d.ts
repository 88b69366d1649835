/** A number. Not type="number", which discards unparsable input silently. */
export declare const numberView: import("../field-view.js").FieldView<import("../../../contract/fields/field-type.js").FieldOf<{
    name: import("zod/mini").ZodMiniString<string>;
    label: import("zod/mini").ZodMiniType<import("../../../index.js").Text, import("../../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../../index.js").Text, import("../../../index.js").Text>>;
    hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../../index.js").Text, import("../../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../../index.js").Text, import("../../../index.js").Text>>>;
    required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../../../contract/config/pick-schema.js").PickSchema<import("../../../index.js").Condition, import("../../../index.js").Condition>]>>;
    showWhen: import("zod/mini").ZodMiniOptional<import("../../../contract/config/pick-schema.js").PickSchema<import("../../../index.js").Condition, import("../../../index.js").Condition>>;
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
    }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../../../index.js").Text, import("../../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../../index.js").Text, import("../../../index.js").Text>>>>;
    draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
    autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
    min: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
    max: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
    step: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
}, "number">, import("../field-view.js").FieldState>;
