/** The field type `select`: one of many options. */
export declare const selectField: {
    type: "select";
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
        options: import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniObject<{
            value: import("zod/mini").ZodMiniString<unknown>;
            label: import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
            group: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
            showWhen: import("zod/mini").ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
            notice: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
            redirect: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
                text: import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
                link: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
                    href: import("zod/mini").ZodMiniString<string>;
                    text: import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
                }, import("zod/v4/core").$strict>>;
            }, import("zod/v4/core").$strict>>;
            endpoint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        }, import("zod/v4/core").$strict>>;
        optionsFrom: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        /** The purpose of the input (WCAG 1.3.5), as the HTML attribute takes it. */
        autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    };
    answer: (_field: import("./field-type.js").FieldOf<{
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
        options: import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniObject<{
            value: import("zod/mini").ZodMiniString<unknown>;
            label: import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
            group: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
            showWhen: import("zod/mini").ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
            notice: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
            redirect: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
                text: import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
                link: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
                    href: import("zod/mini").ZodMiniString<string>;
                    text: import("zod/mini").ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
                }, import("zod/v4/core").$strict>>;
            }, import("zod/v4/core").$strict>>;
            endpoint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        }, import("zod/v4/core").$strict>>;
        optionsFrom: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        /** The purpose of the input (WCAG 1.3.5), as the HTML attribute takes it. */
        autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    }, "select">, { options }: import("./field-type.js").AnswerContext) => import("zod/mini").ZodMiniType<import("../values/answer.js").Answer | undefined, unknown, import("zod/v4/core").$ZodTypeInternals<import("../values/answer.js").Answer | undefined, unknown>>;
    isComparable: () => true;
};
