import { type TemplateResult } from 'lit';
/** A box that is ticked or not. */
export declare const checkboxView: {
    /** A label beside the control, in a row that can be pressed anywhere. */
    renderFrame(content: import("../field-view.ts").FrameContent, control: import("../field-view.ts").Rendered): TemplateResult<1>;
    render: ({ name }: import("../../../contract/fields/field-type.ts").FieldOf<{
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
        default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
    }, "checkbox">, { id, value, invalid, describedBy }: import("../field-view.ts").ConfiguredFieldState) => TemplateResult;
};
interface Box {
    readonly id: string;
    readonly name: string;
    readonly value: string;
    readonly checked: boolean;
    readonly invalid: boolean;
    readonly describedBy?: string | undefined;
}
/** Renders the control of one checkbox. */
export declare function renderBox({ id, name, value, checked, invalid, describedBy }: Box): TemplateResult;
export {};
