import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/form/read-form.js
import { explainConfig } from "../../contract/config/check/explain-config.js";
import { createForm } from "../../contract/config/form.js";
import { parseConfig } from "../../contract/config/parse-config.js";
import { findPreset } from "../../presets/find-preset.js";
import { findSlowPatterns } from "./find-slow-patterns.js";
function readForm(json, place = "config") {
  const read = readConfig(json, place);
  const issues = read.ok ? findReceiverIssues(read.form).map((issue) => `synpunkt: ${place}: ${issue}`) : [];
  return issues.length === 0 ? read : { ok: false, issues, warnings: read.warnings };
}
function findReceiverIssues({ format, fieldNames, extraFields, credentials }) {
  const renamed = Object.entries(fieldNames).flatMap(([name, sent]) => sent === name ? [] : [name]);
  const list = (names) => names.map((name) => JSON.stringify(name)).join(", ");
  return [
    ...format === "json" ? [] : [`format "${format}" is not accepted by this receiver; write "json", or leave it out`],
    ...renamed.length === 0 ? [] : [`fieldNames renames ${list(renamed)}, but this receiver knows answers by the names of fields; leave it out`],
    ...Object.keys(extraFields).length === 0 ? [] : [`extraFields ${list(Object.keys(extraFields))} are no fields of the form; write fields of type "hidden"`],
    ...credentials === "include" ? ['credentials "include" sends cookies, which this receiver allows no page to do; leave it out'] : []
  ];
}
function readConfig(json, place) {
  const preset = findPreset(json);
  const parsed = parseConfig(json, preset);
  const warnings = explainConfig(parsed.warnings, json, place);
  if (parsed.issues.length > 0)
    return { ok: false, issues: explainConfig(parsed.issues, json, place), warnings };
  const form = createForm(parsed.config, preset);
  const slow = findSlowPatterns(form.fields).map((name) => `synpunkt: ${place}: the pattern of ${JSON.stringify(name)} can take very long for some answers, which are then not checked before they are sent; write it without a repetition inside a repeated part, such as "[a-z]+( [a-z]+)*" for "([a-z]+ ?)+"`);
  return { ok: true, form, warnings: [...warnings, ...slow] };
}
export {
  readConfig,
  readForm
};
