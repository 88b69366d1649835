import type * as z from 'zod/mini';
/** The code of an issue with a config that zod has no code for; `explain-config.ts` has the sentences. */
export type ConfigIssueCode = 'markup' | 'languageTag' | 'language' | 'unknownLanguage' | 'untranslated' | 'emptyText' | 'fieldType' | 'fieldTypeError' | 'condition' | 'tooDeep' | 'address' | 'scheme' | 'credentials' | 'contactLink' | 'date' | 'pattern' | 'patternWithoutError' | 'bounds' | 'default' | 'tooManyFields' | 'duplicateName' | 'duplicateOption' | 'unknownField' | 'stillReferenced' | 'unknownOption' | 'notComparable' | 'circularCondition' | 'unknownEndpoint' | 'unknownChange' | 'renamedField' | 'unknownFieldName' | 'duplicateFieldName' | 'filesUnsupported' | 'hintsUnsupported' | 'notOpen311' | 'incompleteOpen311' | 'secret';
/** The parameters of the sentence on an issue. */
export type ConfigIssueParams = Readonly<Record<string, string | number | readonly string[] | undefined>>;
/** Returns the parameters of a custom zod issue with a code of ours. */
export declare const configIssue: (code: ConfigIssueCode, params?: ConfigIssueParams) => {
    params: Record<string, unknown>;
};
/** Creates an issue with a code of ours, as zod returns its own. */
export declare const issueAt: (path: readonly PropertyKey[], code: ConfigIssueCode, params?: ConfigIssueParams) => z.core.$ZodIssue;
