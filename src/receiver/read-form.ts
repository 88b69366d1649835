import { explainConfig } from '../contract/config/check/explain-config.ts';
import { createForm, type Form } from '../contract/config/form.ts';
import { parseConfig } from '../contract/config/parse-config.ts';
import { findPreset } from '../presets/find-preset.ts';

/** A form, or what is wrong with its config; each mistake and each warning is one line. */
export type ReadForm =
  | { readonly ok: true; readonly form: Form; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly mistakes: readonly string[]; readonly warnings: readonly string[] };

/**
 * Reads the form whose messages a receiver takes from the widget's config. The widget makes do with a config that is
 * partly wrong; a receiver does not, since it would then take other messages than are sent.
 *
 * @param json - The config as it was parsed; `{}` for the default form.
 * @param place - What it was read from, for the words of a mistake.
 */
export function readForm(json: unknown, place = 'config'): ReadForm {
  const preset = findPreset(json);
  const { config, issues, warnings: found } = parseConfig(json, preset);
  const warnings = explainConfig(found, json, place);
  if (issues.length > 0) return { ok: false, mistakes: explainConfig(issues, json, place), warnings };
  return { ok: true, form: createForm(config, preset), warnings };
}
