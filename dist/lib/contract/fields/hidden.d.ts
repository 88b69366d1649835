/** The field type `hidden`: a fixed value, which the resident does not see. */
export declare const hiddenField: {
    type: "hidden";
    keys: {
        name: import("zod/mini").ZodMiniString<string>;
        /** The value that is sent. */
        value: import("zod/mini").ZodMiniString<unknown>;
        showWhen: import("zod/mini").ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
    };
    answer: (field: import("./field-type.ts").FieldOf<{
        name: import("zod/mini").ZodMiniString<string>;
        /** The value that is sent. */
        value: import("zod/mini").ZodMiniString<unknown>;
        showWhen: import("zod/mini").ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
    }, "hidden">) => import("zod/mini").ZodMiniType<import("../values/answer.ts").Answer | undefined, unknown, import("zod/v4/core").$ZodTypeInternals<import("../values/answer.ts").Answer | undefined, unknown>>;
    isComparable: () => true;
};
