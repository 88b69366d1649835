import type { Field } from '../../fields/field.js';
import type { Path } from '../paths.js';
import type { Config } from '../schema.js';
import type { ConfigIssueCode, ConfigIssueParams } from './config-issue.js';
import type { WrittenNames } from './written-names.js';
/** The input of the checks across fields: a config whose fields are valid one by one. */
export interface CheckedForm {
    /** All fields of the form. */
    readonly fields: readonly Field[];
    readonly presetFields: readonly Field[];
    readonly config: Config;
    /** The names that the config mentions. */
    readonly written: WrittenNames;
    /** The keys of the config in which something was left out. */
    readonly invalidKeys: ReadonlySet<unknown>;
}
/** An issue across fields. */
export interface CrossFieldIssue {
    readonly path: Path;
    readonly code: ConfigIssueCode;
    readonly params?: ConfigIssueParams;
    /** Whether an issue that is already reported causes this one. */
    readonly isFollowUp?: boolean;
}
