/** The field type `hidden`: a fixed value, which the resident does not see. */
export declare const hiddenField: {
    type: "hidden";
    keys: {
        name: import("zod/mini").ZodMiniString<string>;
        /** The value that is sent. */
        value: import("zod/mini").ZodMiniString<unknown>;
        showWhen: import("zod/mini").ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    };
    answer: (field: import("./field-type.js").FieldOf<{
        name: import("zod/mini").ZodMiniString<string>;
        /** The value that is sent. */
        value: import("zod/mini").ZodMiniString<unknown>;
        showWhen: import("zod/mini").ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    }, "hidden">) => import("zod/mini").ZodMiniType<import("../values/answer.js").Answer | undefined, unknown, import("zod/v4/core").$ZodTypeInternals<import("../values/answer.js").Answer | undefined, unknown>>;
    isComparable: () => true;
};
