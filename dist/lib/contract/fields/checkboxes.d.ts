import * as z from 'zod/mini';
import type { FieldIssue, FieldOf } from './field-type.ts';
declare const keys: {
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
    options: z.ZodMiniArray<z.ZodMiniObject<{
        value: z.ZodMiniString<unknown>;
        label: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
        group: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
        showWhen: z.ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
        notice: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
        redirect: z.ZodMiniOptional<z.ZodMiniObject<{
            text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
            link: z.ZodMiniOptional<z.ZodMiniObject<{
                href: z.ZodMiniString<string>;
                text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
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
        options: z.ZodMiniArray<z.ZodMiniObject<{
            value: z.ZodMiniString<unknown>;
            label: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
            group: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
            showWhen: z.ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
            notice: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
            redirect: z.ZodMiniOptional<z.ZodMiniObject<{
                text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
                link: z.ZodMiniOptional<z.ZodMiniObject<{
                    href: z.ZodMiniString<string>;
                    text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
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
        options: z.ZodMiniArray<z.ZodMiniObject<{
            value: z.ZodMiniString<unknown>;
            label: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
            group: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
            showWhen: z.ZodMiniOptional<import("../config/pick-schema.ts").PickSchema<import("../config/condition.ts").Condition>>;
            notice: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>>;
            redirect: z.ZodMiniOptional<z.ZodMiniObject<{
                text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
                link: z.ZodMiniOptional<z.ZodMiniObject<{
                    href: z.ZodMiniString<string>;
                    text: z.ZodMiniType<import("../config/text.ts").Text, unknown, z.core.$ZodTypeInternals<import("../config/text.ts").Text, unknown>>;
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
    }, "checkboxes">, { options }: import("./field-type.ts").AnswerContext) => z.ZodMiniType<import("../values/answer.ts").Answer | undefined, unknown, z.core.$ZodTypeInternals<import("../values/answer.ts").Answer | undefined, unknown>>;
    check: typeof check;
    isComparable: () => true;
};
export {};
