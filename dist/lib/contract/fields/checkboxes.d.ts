import * as z from 'zod/mini';
import type { FieldIssue, FieldOf } from './field-type.js';
declare const keys: {
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
    options: z.ZodMiniArray<z.ZodMiniObject<{
        value: z.ZodMiniString<unknown>;
        label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
        group: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
        showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
        notice: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
        redirect: z.ZodMiniOptional<z.ZodMiniObject<{
            text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
            link: z.ZodMiniOptional<z.ZodMiniObject<{
                href: z.ZodMiniString<string>;
                text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
        endpoint: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strict>>;
    optionsFrom: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Values of the options that are ticked at first. */
    default: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    /** Minimum number of choices, if any are made. */
    minChoices: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    /** Maximum number of choices. */
    maxChoices: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
};
type CheckboxesField = FieldOf<typeof keys, 'checkboxes'>;
declare function check(field: CheckboxesField): FieldIssue[];
/** The field type `checkboxes`: any number of options. */
export declare const checkboxesField: {
    type: "checkboxes";
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
        options: z.ZodMiniArray<z.ZodMiniObject<{
            value: z.ZodMiniString<unknown>;
            label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
            group: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
            showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
            notice: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
            redirect: z.ZodMiniOptional<z.ZodMiniObject<{
                text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
                link: z.ZodMiniOptional<z.ZodMiniObject<{
                    href: z.ZodMiniString<string>;
                    text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
            endpoint: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        optionsFrom: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Values of the options that are ticked at first. */
        default: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        /** Minimum number of choices, if any are made. */
        minChoices: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** Maximum number of choices. */
        maxChoices: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    };
    answer: (field: FieldOf<{
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
        options: z.ZodMiniArray<z.ZodMiniObject<{
            value: z.ZodMiniString<unknown>;
            label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
            group: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
            showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
            notice: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
            redirect: z.ZodMiniOptional<z.ZodMiniObject<{
                text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
                link: z.ZodMiniOptional<z.ZodMiniObject<{
                    href: z.ZodMiniString<string>;
                    text: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
                }, z.core.$strict>>;
            }, z.core.$strict>>;
            endpoint: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strict>>;
        optionsFrom: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Values of the options that are ticked at first. */
        default: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        /** Minimum number of choices, if any are made. */
        minChoices: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** Maximum number of choices. */
        maxChoices: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    }, "checkboxes">, { options }: import("./field-type.js").AnswerContext) => z.ZodMiniType<import("../values/answer.js").Answer | undefined, unknown, z.core.$ZodTypeInternals<import("../values/answer.js").Answer | undefined, unknown>>;
    check: typeof check;
    isComparable: () => true;
};
export {};
