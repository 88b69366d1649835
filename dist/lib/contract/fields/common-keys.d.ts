import * as z from 'zod/mini';
import type { FieldIssue } from './field-type.js';
/** A whole number between two bounds. */
export declare const wholeNumber: (min: number, max: number) => z.ZodMiniNumber<number>;
/** The keys of every question. */
export declare const commonKeys: {
    /** Key of the answer in `values`. */
    name: z.ZodMiniString<string>;
    /** The question, above the control. */
    label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    /** Help below the label; part of the description of the control. */
    hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
    /** Whether an answer must be given: always, never (the default), or while a condition is true. */
    required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>]>>;
    /** The field is shown, validated and sent only while this condition is true. */
    showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    /** Custom texts of errors, by code. */
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
};
/** The keys of every question whose answer fits into a draft. */
export declare const draftableKeys: {
    /** Key of the answer in `values`. */
    name: z.ZodMiniString<string>;
    /** The question, above the control. */
    label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    /** Help below the label; part of the description of the control. */
    hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
    /** Whether an answer must be given: always, never (the default), or while a condition is true. */
    required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>]>>;
    /** The field is shown, validated and sent only while this condition is true. */
    showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    /** Custom texts of errors, by code. */
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
    /**
     * Whether the answer is part of a draft. Default: yes, except for contact fields: those of type `email` or `tel`, and
     * those with `autocomplete`.
     */
    draft: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
};
/** The keys of questions with a text box. */
export declare const textBoxKeys: {
    /** Key of the answer in `values`. */
    name: z.ZodMiniString<string>;
    /** The question, above the control. */
    label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    /** Help below the label; part of the description of the control. */
    hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
    /** Whether an answer must be given: always, never (the default), or while a condition is true. */
    required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>]>>;
    /** The field is shown, validated and sent only while this condition is true. */
    showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    /** Custom texts of errors, by code. */
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
    /**
     * Whether the answer is part of a draft. Default: yes, except for contact fields: those of type `email` or `tel`, and
     * those with `autocomplete`.
     */
    draft: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    /** The purpose of the input (WCAG 1.3.5), as the HTML attribute takes it. */
    autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** The initial value. */
    default: z.ZodMiniOptional<z.ZodMiniString<string>>;
};
/** The keys of questions with a free text as answer. */
export declare const freeTextKeys: {
    /** Key of the answer in `values`. */
    name: z.ZodMiniString<string>;
    /** The question, above the control. */
    label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    /** Help below the label; part of the description of the control. */
    hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
    /** Whether an answer must be given: always, never (the default), or while a condition is true. */
    required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>]>>;
    /** The field is shown, validated and sent only while this condition is true. */
    showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    /** Custom texts of errors, by code. */
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
    /**
     * Whether the answer is part of a draft. Default: yes, except for contact fields: those of type `email` or `tel`, and
     * those with `autocomplete`.
     */
    draft: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    /** The purpose of the input (WCAG 1.3.5), as the HTML attribute takes it. */
    autocomplete: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** The initial value. */
    default: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Minimum length, in Unicode code points. */
    minLength: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    /** A regular expression (flag u) that the whole answer must match; needs a text in `errors.pattern`. */
    pattern: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Whether a line below the hint says that the answer becomes a public document. */
    publicRecord: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
};
/** The keys of questions with options. */
export declare const choiceKeys: {
    /** Key of the answer in `values`. */
    name: z.ZodMiniString<string>;
    /** The question, above the control. */
    label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    /** Help below the label; part of the description of the control. */
    hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
    /** Whether an answer must be given: always, never (the default), or while a condition is true. */
    required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>]>>;
    /** The field is shown, validated and sent only while this condition is true. */
    showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    /** Custom texts of errors, by code. */
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
    /**
     * Whether the answer is part of a draft. Default: yes, except for contact fields: those of type `email` or `tel`, and
     * those with `autocomplete`.
     */
    draft: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    /** The options. */
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
    /** Address of a JSON list of further options, which follow those of `options`; fetched with the form. */
    optionsFrom: z.ZodMiniOptional<z.ZodMiniString<string>>;
};
/** The keys of questions with options of which one is chosen. */
export declare const singleChoiceKeys: {
    /** Key of the answer in `values`. */
    name: z.ZodMiniString<string>;
    /** The question, above the control. */
    label: z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>;
    /** Help below the label; part of the description of the control. */
    hint: z.ZodMiniOptional<z.ZodMiniType<import("../config/text.js").Text, import("../config/text.js").Text, z.core.$ZodTypeInternals<import("../config/text.js").Text, import("../config/text.js").Text>>>;
    /** Whether an answer must be given: always, never (the default), or while a condition is true. */
    required: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniBoolean<boolean>, import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>]>>;
    /** The field is shown, validated and sent only while this condition is true. */
    showWhen: z.ZodMiniOptional<import("../config/pick-schema.js").PickSchema<import("../config/condition.js").Condition, import("../config/condition.js").Condition>>;
    /** Custom texts of errors, by code. */
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
    /**
     * Whether the answer is part of a draft. Default: yes, except for contact fields: those of type `email` or `tel`, and
     * those with `autocomplete`.
     */
    draft: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    /** The options. */
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
    /** Address of a JSON list of further options, which follow those of `options`; fetched with the form. */
    optionsFrom: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Value of the option that is chosen at first. */
    default: z.ZodMiniOptional<z.ZodMiniString<string>>;
};
/** Checks that a lower bound is not above an upper one. */
export declare function checkBounds<Key extends string>(field: {
    readonly [key in Key]?: number | string | undefined;
}, lowKey: Key, highKey: Key): FieldIssue[];
