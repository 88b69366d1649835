import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/form/read-form.js
import { explainConfig } from "../../contract/config/check/explain-config.js";
import { createForm } from "../../contract/config/form.js";
import { parseConfig } from "../../contract/config/parse-config.js";
import { flattenInputs } from "../../contract/values/flatten-inputs.js";
import { findPreset } from "../../presets/find-preset.js";
import { findSlowPatterns } from "./find-slow-patterns.js";
function readForm(json, place = "config") {
  const read = readConfig(json, place);
  const issues = read.ok ? findReceiverIssues(read.form).map(({ words }) => `synpunkt: ${place}: ${words}`) : [];
  return issues.length === 0 ? read : { ok: false, issues, warnings: read.warnings };
}
function findReceiverIssues({ format, fieldNames, extraFields, credentials }) {
  const renamed = Object.entries(fieldNames).flatMap(([name, sent]) => sent === name ? [] : [name]);
  const list = (names) => names.map((name) => JSON.stringify(name)).join(", ");
  const issues = [];
  if (format !== "json") {
    const words = `format "${format}" is not accepted by this receiver; write "json", or leave it out`;
    issues.push({ key: "format", words });
  }
  if (renamed.length > 0) {
    const words = `fieldNames renames ${list(renamed)}, but this receiver knows answers by the names of fields; leave it out`;
    issues.push({ key: "fieldNames", words });
  }
  if (Object.keys(extraFields).length > 0) {
    const words = `extraFields ${list(Object.keys(extraFields))} are no fields of the form; write fields of type "hidden"`;
    issues.push({ key: "extraFields", words });
  }
  if (credentials === "include") {
    const words = 'credentials "include" sends cookies, which this receiver allows no page to do; leave it out';
    issues.push({ key: "credentials", words });
  }
  return issues;
}
var explainRelativeAddresses = ({ fields }, place) => flattenInputs(fields).flatMap(({ input }) => {
  const { name, optionsFrom: address } = input;
  if (typeof address !== "string" || URL.canParse(address))
    return [];
  return `synpunkt: ${place}: optionsFrom ${JSON.stringify(address)} of "${name}" is relative to the page; set SYNPUNKT_PAGE to the address of a page that the form stands on, such as https://www.example.se/kontakt`;
});
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
  explainRelativeAddresses,
  findReceiverIssues,
  readConfig,
  readForm
};
