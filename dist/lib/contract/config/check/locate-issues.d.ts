import type * as z from 'zod/mini';
import type { ConfigIssueCode, ConfigIssueParams } from './config-issue.js';
type Issue = z.core.$ZodIssue;
/** The code of an issue with a config: one of ours, or one for what zod found. */
export type LocatedCode = ConfigIssueCode | 'unknownKey' | 'unknownValue' | 'missing' | 'wrongType' | 'tooSmall' | 'notAbove' | 'tooBig' | 'notWhole' | 'wrongFormat' | 'invalid';
/** An issue with one key or value of a config. */
export interface LocatedIssue {
    readonly path: readonly PropertyKey[];
    readonly code: LocatedCode;
    /** The parameters of its sentence. */
    readonly params: ConfigIssueParams;
    /** Whether the key itself is invalid, and not its value. */
    readonly isKey: boolean;
}
/**
 * Locates the issues with a config: each has the path of one key or value, a code and parameters. An issue that only
 * follows from another one at the same key is left out.
 *
 * @param json - The config as it was read.
 */
export declare function locateIssues(issues: readonly Issue[], json: unknown): LocatedIssue[];
export {};
