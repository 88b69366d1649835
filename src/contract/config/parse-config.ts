import type * as z from 'zod/mini';
import type { Field } from '../fields/field.ts';
import { applyChanges } from './apply-changes.ts';
import type { CrossFieldIssue } from './check/checked-form.ts';
import { checkCrossField } from './check/check-cross-field.ts';
import { issueAt } from './check/config-issue.ts';
import { checkTexts } from './check/check-texts.ts';
import { findSecrets } from './check/find-secrets.ts';
import { collectNames } from './check/written-names.ts';
import { completeConfig } from './complete-config.ts';
import { defaults } from './defaults.ts';
import type { Preset } from './form.ts';
import { omitInvalid } from './omit-invalid.ts';
import { compact, omitPaths, sparsePath } from './paths.ts';
import { listKnownKeys } from './pick-schema.ts';
import { ConfigSchema, type Config } from './schema.ts';

/** A valid config, and the issues with the JSON that it was read from. */
export interface ParsedConfig {
  readonly config: Config;
  /** The issues with the parts that were left out of the config. */
  readonly issues: readonly z.core.$ZodIssue[];
  /** The issues with parts that are valid and yet hardly intended. */
  readonly warnings: readonly z.core.$ZodIssue[];
}

/**
 * Reads a config and returns all issues at once. Omits invalid parts: a key of a field, or the field if it is not
 * valid without that key, so that the form still opens.
 *
 * @param preset - The form that the config starts from.
 */
export function parseConfig(json: unknown, preset: Preset): ParsedConfig {
  const read = ConfigSchema.safeParse(json, { error: listKnownKeys });
  const ownIssues = read.error?.issues ?? [];
  const valid = asConfig(read.success ? read.data : omitInvalid(ConfigSchema, json));
  const changed = applyChanges(preset.fields, valid.changes);
  const sparse = { ...valid, changes: changed.changes };
  const config = asConfig(compact(sparse));
  const written = collectNames(json);
  const invalidKeys = new Set(ownIssues.map(({ path }) => path[0]));
  const check = (checked: Config): CrossFieldIssue[] =>
    checkCrossField({
      fields: fieldsOf(checked, preset),
      presetFields: preset.fields,
      config: checked,
      written,
      invalidKeys,
    });
  const crossIssues = check(config);
  const reduced = omitIssues(config, crossIssues);
  // A field of the preset that is restored can conflict with the rest.
  const consistent = reduced === config ? config : omitIssues(reduced, check(reduced));
  return {
    config: completeConfig(consistent, applyChanges(preset.fields, consistent.changes).fields, preset),
    issues: [
      ...ownIssues,
      ...(config.fields ? [] : changed.issues),
      ...crossIssues.flatMap(({ path, code, params, isFollowUp = false }) =>
        isFollowUp ? [] : [issueAt(sparsePath(path, sparse), code, params)],
      ),
    ],
    warnings: [...findSecrets(consistent), ...checkTexts(json, consistent)],
  };
}

/** Returns a config without the parts that have issues. */
function omitIssues(config: Config, issues: readonly CrossFieldIssue[]): Config {
  // In another format a message would reach an endpoint that cannot read it; in this one it can be completed.
  const paths = issues.filter(({ code }) => code !== 'incompleteOpen311').map(({ path }) => path);
  return paths.length === 0 ? config : asConfig(compact(omitInvalid(ConfigSchema, omitPaths(config, paths))));
}

/** Returns the config that a schema has read; the defaults if the JSON was no object. */
const asConfig = (config: unknown): Config => (config as Config | undefined) ?? defaults;

const fieldsOf = ({ fields, changes, moreFields }: Config, preset: Preset): Field[] => [
  ...(fields ?? applyChanges(preset.fields, changes).fields),
  ...moreFields,
];
