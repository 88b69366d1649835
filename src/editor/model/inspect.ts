import { locateIssues, type LocatedIssue } from '../../contract/config/check/locate-issues.ts';
import { createForm, type Form } from '../../contract/config/form.ts';
import { parseConfig } from '../../contract/config/parse-config.ts';
import type { Config } from '../../contract/config/schema.ts';
import { findPreset } from '../../presets/find-preset.ts';
import type { JsonObject } from './edit-json.ts';

/** A config as the widget reads it, with its issues. */
export interface Inspection {
  readonly config: Config;
  readonly form: Form;
  /** The issues with keys and values that the widget leaves out. */
  readonly issues: readonly LocatedIssue[];
  /** The issues with values that are valid but hardly intended. */
  readonly warnings: readonly LocatedIssue[];
}

const inspected = new WeakMap<JsonObject, Inspection>();

/** Reads a config as the widget does; returns the same result for the same object. */
export function inspect(json: JsonObject): Inspection {
  const known = inspected.get(json);
  if (known) return known;
  const preset = findPreset(json);
  const { config, issues, warnings } = parseConfig(json, preset);
  const inspection = {
    config,
    form: createForm(config, preset),
    issues: locateIssues(issues, json),
    warnings: locateIssues(warnings, json),
  };
  inspected.set(json, inspection);
  return inspection;
}
