import type * as z from 'zod/mini';
/** A mistake in a config that no schema of zod has a word for; the sentences stand in `explain-config.ts`. */
export type Mistake = 'markup' | 'tag' | 'noText' | 'type' | 'condition' | 'nesting' | 'address' | 'credentials' | 'date' | 'pattern' | 'patternWithoutWords' | 'bounds' | 'default' | 'tooManyFields' | 'twice' | 'repeatedOption' | 'unknownField' | 'stillAsked' | 'unknownOption' | 'onlyFilled' | 'circle' | 'unknownEndpoint' | 'unknownChange' | 'renamed' | 'unknownName' | 'nameTaken' | 'noRoomForFiles' | 'notOpen311' | 'open311Lacks' | 'secret';
/** What the sentence on a mistake needs to know. */
export type MistakeParams = Readonly<Record<string, string | number | readonly string[] | undefined>>;
/** Parameters for a custom issue of zod that carries a mistake. */
export declare const mistake: (code: Mistake, params?: MistakeParams) => {
    params: Record<string, unknown>;
};
/** An issue that carries a mistake, as zod finishes its own. */
export declare const issueAt: (path: readonly PropertyKey[], code: Mistake, params?: MistakeParams) => z.core.$ZodIssue;
