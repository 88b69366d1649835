import * as z from 'zod/mini';
/** The field type `text`: one line. */
export declare const textField: {
    type: "text";
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
    answer: (field: import("./field-type.ts").FieldOf<{
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
        autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
        default: z.ZodMiniOptional<z.ZodMiniString<string>>;
        minLength: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        pattern: z.ZodMiniOptional<z.ZodMiniString<string>>;
        publicRecord: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        /** Maximum length, in Unicode code points. */
        maxLength: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        /** `postcode` takes postcodes, and stores Swedish ones as `NNN NN`. */
        format: z.ZodMiniOptional<z.ZodMiniLiteral<"postcode">>;
    }, "text">, context: import("./field-type.ts").AnswerContext) => z.ZodMiniType<import("../values/answer.ts").Answer | undefined, unknown, z.core.$ZodTypeInternals<import("../values/answer.ts").Answer | undefined, unknown>>;
    check: (field: import("./field-type.ts").FieldOf<{
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
        autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
        default: z.ZodMiniOptional<z.ZodMiniString<string>>;
        minLength: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        pattern: z.ZodMiniOptional<z.ZodMiniString<string>>;
        publicRecord: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        /** Maximum length, in Unicode code points. */
        maxLength: z.ZodMiniDefault<z.ZodMiniNumber<number>>;
        /** `postcode` takes postcodes, and stores Swedish ones as `NNN NN`. */
        format: z.ZodMiniOptional<z.ZodMiniLiteral<"postcode">>;
    }, "text">) => import("./field-type.ts").FieldIssue[];
    isComparable: ({ format }: import("./field-type.ts").FieldOf<{
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
