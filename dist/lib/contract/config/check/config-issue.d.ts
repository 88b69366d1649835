import type * as z from 'zod/mini';
/** A mistake in a config that no schema of zod has a word for; the sentences stand in `explain-config.ts`. */
export type ConfigIssueCode = 'markup' | 'tag' | 'noText' | 'type' | 'condition' | 'nesting' | 'address' | 'credentials' | 'date' | 'pattern' | 'patternWithoutWords' | 'bounds' | 'default' | 'tooManyFields' | 'twice' | 'repeatedOption' | 'unknownField' | 'stillAsked' | 'unknownOption' | 'onlyFilled' | 'circle' | 'unknownEndpoint' | 'unknownChange' | 'renamed' | 'unknownName' | 'nameTaken' | 'noRoomForFiles' | 'notOpen311' | 'open311Lacks' | 'secret';
/** What the sentence on a mistake needs to know. */
export type ConfigIssueParams = Readonly<Record<string, string | number | readonly string[] | undefined>>;
/** Parameters for a custom issue of zod that carries a mistake. */
export declare const configIssue: (code: ConfigIssueCode, params?: ConfigIssueParams) => {
    params: Record<string, unknown>;
};
/** An issue that carries a mistake, as zod finishes its own. */
export declare const issueAt: (path: readonly PropertyKey[], code: ConfigIssueCode, params?: ConfigIssueParams) => z.core.$ZodIssue;
