import * as z from 'zod/mini';
/** The field type `text`: one line. */
export declare const textField: {
    type: "text";
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
        default: z.ZodMiniOptional<z.ZodMiniString<string>>;
        minLength: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        pattern: z.ZodMiniOptional<z.ZodMiniString<string>>;
        publicRecord: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        /** Maximum length, in Unicode code points. */
        maxLength: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        /** `postcode` takes postcodes, and stores Swedish ones as `NNN NN`. */
        format: z.ZodMiniOptional<z.ZodMiniLiteral<"postcode">>;
    };
    answer: (field: import("./field-type.js").FieldOf<{
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
        default: z.ZodMiniOptional<z.ZodMiniString<string>>;
        minLength: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        pattern: z.ZodMiniOptional<z.ZodMiniString<string>>;
        publicRecord: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        /** Maximum length, in Unicode code points. */
        maxLength: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        /** `postcode` takes postcodes, and stores Swedish ones as `NNN NN`. */
        format: z.ZodMiniOptional<z.ZodMiniLiteral<"postcode">>;
    }, "text">, context: import("./field-type.js").AnswerContext) => z.ZodMiniType<import("../values/answer.js").Answer | undefined, unknown, z.core.$ZodTypeInternals<import("../values/answer.js").Answer | undefined, unknown>>;
    check: (field: import("./field-type.js").FieldOf<{
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
        default: z.ZodMiniOptional<z.ZodMiniString<string>>;
        minLength: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        pattern: z.ZodMiniOptional<z.ZodMiniString<string>>;
        publicRecord: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        /** Maximum length, in Unicode code points. */
        maxLength: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        /** `postcode` takes postcodes, and stores Swedish ones as `NNN NN`. */
        format: z.ZodMiniOptional<z.ZodMiniLiteral<"postcode">>;
    }, "text">) => import("./field-type.js").FieldIssue[];
    isComparable: ({ format }: import("./field-type.js").FieldOf<{
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
        default: z.ZodMiniOptional<z.ZodMiniString<string>>;
        minLength: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        pattern: z.ZodMiniOptional<z.ZodMiniString<string>>;
        publicRecord: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        /** Maximum length, in Unicode code points. */
        maxLength: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        /** `postcode` takes postcodes, and stores Swedish ones as `NNN NN`. */
        format: z.ZodMiniOptional<z.ZodMiniLiteral<"postcode">>;
    }, "text">) => boolean;
};
