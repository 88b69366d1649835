import type { Field } from '../../contract/fields/field.js';
import type { ConfigFeature } from '../state/config-feature.js';
import type { FieldState, FieldView } from './field-view.js';
/**
 * The views of the field types that the default form needs. The further ones are loaded with a config (further-views.ts);
 * a type in neither registry does not compile.
 */
export declare const basicViews: {
    text: FieldView<import("../../contract/fields/field-type.js").FieldOf<{
        name: import("zod/mini").ZodMiniString<string>;
        label: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
        hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
        required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>]>>;
        showWhen: import("zod/mini").ZodMiniOptional<import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>>;
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
        }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>>;
        draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
        autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        minLength: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
        pattern: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        publicRecord: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
        maxLength: import("zod/mini").ZodMiniDefault<import("zod/mini").ZodMiniNumber<number>>;
        format: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniLiteral<"postcode">>;
    }, "text">, FieldState>;
    email: FieldView<import("../../contract/fields/field-type.js").FieldOf<{
        name: import("zod/mini").ZodMiniString<string>;
        label: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
        hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
        required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>]>>;
        showWhen: import("zod/mini").ZodMiniOptional<import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>>;
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
        }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>>;
        draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
        autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    }, "email">, FieldState>;
    tel: FieldView<import("../../contract/fields/field-type.js").FieldOf<{
        name: import("zod/mini").ZodMiniString<string>;
        label: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
        hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
        required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>]>>;
        showWhen: import("zod/mini").ZodMiniOptional<import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>>;
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
        }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>>;
        draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
        autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
    }, "tel">, FieldState>;
    textarea: {
        typeHint: ({ publicRecord }: import("../../contract/fields/field-type.js").FieldOf<{
            name: import("zod/mini").ZodMiniString<string>;
            label: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
            hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
            required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>]>>;
            showWhen: import("zod/mini").ZodMiniOptional<import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>>;
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
            }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>>;
            draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
            autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            minLength: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
            pattern: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            publicRecord: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
            maxLength: import("zod/mini").ZodMiniDefault<import("zod/mini").ZodMiniNumber<number>>;
        }, "textarea">, messages: import("../../messages/messages.js").AllMessages) => string[];
        render: ({ name, maxLength, autocomplete }: import("../../contract/fields/field-type.js").FieldOf<{
            name: import("zod/mini").ZodMiniString<string>;
            label: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
            hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
            required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>]>>;
            showWhen: import("zod/mini").ZodMiniOptional<import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>>;
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
            }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>>;
            draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
            autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            minLength: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniNumber<number>>;
            pattern: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            publicRecord: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
            maxLength: import("zod/mini").ZodMiniDefault<import("zod/mini").ZodMiniNumber<number>>;
        }, "textarea">, { id, value, cleanValue, invalid, describedBy, busy, renderCounter, messages }: FieldState) => import("lit-html").TemplateResult<1>;
    };
    select: {
        render: (field: import("../../contract/fields/field-type.js").FieldOf<{
            name: import("zod/mini").ZodMiniString<string>;
            label: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
            hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
            required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>]>>;
            showWhen: import("zod/mini").ZodMiniOptional<import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>>;
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
            }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>>;
            draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
            options: import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniObject<{
                value: import("zod/mini").ZodMiniString<unknown>;
                label: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
                group: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
                showWhen: import("zod/mini").ZodMiniOptional<import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>>;
                notice: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
                redirect: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
                    text: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
                    link: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
                        href: import("zod/mini").ZodMiniString<string>;
                        text: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
                    }, import("zod/v4/core").$strict>>;
                }, import("zod/v4/core").$strict>>;
                endpoint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            }, import("zod/v4/core").$strict>>;
            optionsFrom: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            autocomplete: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
        }, "select">, state: FieldState) => import("lit-html").TemplateResult;
    };
    radio: {
        frame: "radiogroup";
        render: ({ name, display }: import("../../contract/fields/field-type.js").FieldOf<{
            name: import("zod/mini").ZodMiniString<string>;
            label: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
            hint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
            required: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniUnion<readonly [import("zod/mini").ZodMiniBoolean<boolean>, import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>]>>;
            showWhen: import("zod/mini").ZodMiniOptional<import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>>;
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
            }> & import("zod/v4/core").$partial, import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>>;
            draft: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniBoolean<boolean>>;
            options: import("zod/mini").ZodMiniArray<import("zod/mini").ZodMiniObject<{
                value: import("zod/mini").ZodMiniString<unknown>;
                label: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
                group: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
                showWhen: import("zod/mini").ZodMiniOptional<import("../../contract/config/pick-schema.js").PickSchema<import("../../index.js").Condition, import("../../index.js").Condition>>;
                notice: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>>;
                redirect: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
                    text: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
                    link: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniObject<{
                        href: import("zod/mini").ZodMiniString<string>;
                        text: import("zod/mini").ZodMiniType<import("../../index.js").Text, import("../../index.js").Text, import("zod/v4/core").$ZodTypeInternals<import("../../index.js").Text, import("../../index.js").Text>>;
                    }, import("zod/v4/core").$strict>>;
                }, import("zod/v4/core").$strict>>;
                endpoint: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            }, import("zod/v4/core").$strict>>;
            optionsFrom: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            default: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniString<string>>;
            display: import("zod/mini").ZodMiniOptional<import("zod/mini").ZodMiniLiteral<"buttons">>;
        }, "radio">, state: FieldState) => import("lit-html").TemplateResult<1>;
    };
    group: {
        frame: "none";
        render: ({ label, hint, fields }: import("../../contract/fields/field.js").Group, { id, text, renderFields }: FieldState) => typeof import("lit-html").nothing | import("lit-html").TemplateResult<1>;
    };
};
type AnyView = FieldView<Field, FieldState>;
/** Finds the view of a field; undefined for a further type in a form without a config, which cannot have one. */
export declare const findView: (field: Field, configFeature: ConfigFeature | undefined) => AnyView | undefined;
export {};
