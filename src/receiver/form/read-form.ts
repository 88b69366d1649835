import { explainConfig } from '../../contract/config/check/explain-config.ts';
import { createForm, type Form } from '../../contract/config/form.ts';
import { parseConfig } from '../../contract/config/parse-config.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { findPreset } from '../../presets/find-preset.ts';
import { findSlowPatterns } from './find-slow-patterns.ts';

/** A form, or the issues of its config; each issue and each warning is one line. */
export type ReadForm =
  | { readonly ok: true; readonly form: Form; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly issues: readonly string[]; readonly warnings: readonly string[] };

/**
 * Reads the form of a receiver from the config of the widget.
 *
 * The widget leaves out the invalid parts of a config. A receiver rejects such a config, since its form could differ from
 * the widget's; it also rejects one by which the widget would send messages that it does not accept.
 *
 * @param json - The parsed config; `{}` for the default form.
 * @param place - Name of the config in issues and warnings.
 */
export function readForm(json: unknown, place = 'config'): ReadForm {
  const read = readConfig(json, place);
  const issues = read.ok ? findReceiverIssues(read.form).map(({ words }) => `synpunkt: ${place}: ${words}`) : [];
  return issues.length === 0 ? read : { ok: false, issues, warnings: read.warnings };
}

/** A key of a config by which the widget would send messages that this receiver rejects. */
interface ReceiverIssue {
  readonly key: keyof Form;
  readonly words: string;
}

/** Finds the keys by which the widget would send messages that this receiver rejects. */
export function findReceiverIssues({ format, fieldNames, extraFields, credentials }: Form): readonly ReceiverIssue[] {
  const renamed = Object.entries(fieldNames).flatMap(([name, sent]) => (sent === name ? [] : [name]));
  const list = (names: readonly string[]): string => names.map((name) => JSON.stringify(name)).join(', ');
  const issues: ReceiverIssue[] = [];
  if (format !== 'json') {
    const words = `format "${format}" is not accepted by this receiver; write "json", or leave it out`;
    issues.push({ key: 'format', words });
  }
  if (renamed.length > 0) {
    const words = `fieldNames renames ${list(renamed)}, but this receiver knows answers by the names of fields; leave it out`;
    issues.push({ key: 'fieldNames', words });
  }
  if (Object.keys(extraFields).length > 0) {
    const words = `extraFields ${list(Object.keys(extraFields))} are no fields of the form; write fields of type "hidden"`;
    issues.push({ key: 'extraFields', words });
  }
  if (credentials === 'include') {
    const words = 'credentials "include" sends cookies, which this receiver allows no page to do; leave it out';
    issues.push({ key: 'credentials', words });
  }
  return issues;
}

/** Explains each list of options with a relative address, which a receiver cannot fetch unless it knows the page. */
export const explainRelativeAddresses = ({ fields }: Form, place: string): string[] =>
  flattenInputs(fields).flatMap(({ input }) => {
    const { name, optionsFrom: address }: { name: string; optionsFrom?: unknown } = input;
    if (typeof address !== 'string' || URL.canParse(address)) return [];
    return `synpunkt: ${place}: optionsFrom ${JSON.stringify(address)} of "${name}" is relative to the page; set SYNPUNKT_PAGE to the address of a page that the form stands on, such as https://www.example.se/kontakt`;
  });

/** Reads a form for any endpoint from a config. */
export function readConfig(json: unknown, place: string): ReadForm {
  const preset = findPreset(json);
  const parsed = parseConfig(json, preset);
  const warnings = explainConfig(parsed.warnings, json, place);
  if (parsed.issues.length > 0) return { ok: false, issues: explainConfig(parsed.issues, json, place), warnings };
  const form = createForm(parsed.config, preset);
  const slow = findSlowPatterns(form.fields).map(
    (name) =>
      `synpunkt: ${place}: the pattern of ${JSON.stringify(name)} can take very long for some answers, which are then not checked before they are sent; write it without a repetition inside a repeated part, such as "[a-z]+( [a-z]+)*" for "([a-z]+ ?)+"`,
  );
  return { ok: true, form, warnings: [...warnings, ...slow] };
}
