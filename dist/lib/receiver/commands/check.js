import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/commands/check.js
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { flattenInputs } from "../../contract/values/flatten-inputs.js";
import { explainRelativeAddresses, findReceiverIssues } from "../form/read-form.js";
import { readConfigFile, readFormFile } from "../options/read-form-file.js";
var __rewriteRelativeImportExtension = function(path, preserveJsx) {
  if (typeof path === "string" && /^\.\.?\//.test(path)) {
    return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
      return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
    });
  }
  return path;
};
function check(paths, options) {
  return paths.map((path) => checkFile(path, options)).every(Boolean);
}
async function importModules(paths) {
  const issues = [];
  for (const path of paths) {
    try {
      await import(__rewriteRelativeImportExtension(pathToFileURL(resolve(path)).href));
    } catch (error) {
      const [reason] = String(error instanceof Error ? error.message : error).split("\n");
      issues.push(`synpunkt: ${path} could not be imported (${reason}); name a module that calls registerFieldType()`);
    }
  }
  return issues;
}
function findRepeatedNames({ fields, fieldNames, format }) {
  if (format === "open311")
    return [];
  const isRepeated = (input) => {
    if (input.type === "file")
      return input.maxFiles > 1;
    return input.type === "checkboxes" && format !== "json" && input.maxChoices !== 1;
  };
  return flattenInputs(fields).flatMap(({ input }) => isRepeated(input) && !Object.hasOwn(fieldNames, input.name) ? [input.name] : []);
}
function checkFile(path, { isForReceiver, page }) {
  const result = isForReceiver ? readFormFile(path) : readConfigFile(path);
  const addresses = isForReceiver && result.ok && !page ? explainRelativeAddresses(result.form, path) : [];
  const issues = result.ok ? addresses : result.issues;
  for (const line of [...issues, ...result.warnings])
    process.stderr.write(`${line}
`);
  if (!result.ok || issues.length > 0)
    return false;
  const { fields, language, languages } = result.form;
  for (const name of isForReceiver ? [] : findRepeatedNames(result.form)) {
    const [own, list] = [JSON.stringify(name), JSON.stringify(`${name}[]`)];
    process.stderr.write(`synpunkt: ${path}: ${own} may be sent several times by one name, of which plain PHP keeps only the last; for PHP write "fieldNames": { ${own}: ${list} }, else { ${own}: ${own} } for an endpoint that reads all
`);
  }
  const count = flattenInputs(fields).length;
  const allLanguages = [.../* @__PURE__ */ new Set([...language === void 0 ? [] : [language], ...languages])].join(" ");
  const refused = findReceiverIssues(result.form).map(({ key }) => key);
  const other = refused.length > 0 ? `; for another endpoint than synpunkt receive: ${refused.join(", ")}` : "";
  process.stdout.write(`synpunkt: ${path} is sound: ${count} ${count === 1 ? "field" : "fields"}${allLanguages && `, ${allLanguages}`}${other}
`);
  return true;
}
export {
  check,
  findRepeatedNames,
  importModules
};
