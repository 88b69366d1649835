/** A choice of several; each row can be pressed anywhere. */
export declare const checkboxesView: {
    frame: "group";
    render: ({ name }: import("../../../contract/fields/field-type.js").FieldOf<{
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
        options: import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniObject<{
            value: import("zod/mini").ZodMiniString<unknown>;
            label: import("zod/mini").ZodMiniType<import("../../../index.js").Text, import("../../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../../index.js").Text, import("../../../index.js").Text>>;
            group: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../../index.js").Text, import("../../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../../index.js").Text, import("../../../index.js").Text>>>;
            showWhen: import("zod/mini").ZodMiniOptional<import("../../../contract/config/pick-schema.js").PickSchema<import("../../../index.js").Condition, import("../../../index.js").Condition>>;
            notice: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../../index.js").Text, import("../../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../../index.js").Text, import("../../../index.js").Text>>>;
            redirect: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
                text: import("zod/mini").ZodMiniType<import("../../../index.js").Text, import("../../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../../index.js").Text, import("../../../index.js").Text>>;
                link: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
                    href: import("zod/mini").ZodMiniString<string>;
                    text: import("zod/mini").ZodMiniType<import("../../../index.js").Text, import("../../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../../index.js").Text, import("../../../index.js").Text>>;
                }, import("zod/v4/core").$strict>>;
            }, import("zod/v4/core").$strict>>;
            endpoint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        }, import("zod/v4/core").$strict>>;
        optionsFrom: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniString<string>>>;
        minChoices: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
        maxChoices: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
    }, "checkboxes">, { id, value: chosen, invalid, describedBy, options, text }: import("../field-view.js").ConfiguredFieldState) => import("lit-html").TemplateResult<1>;
};
