var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { flattenInputs } from '../contract/values/flatten-inputs.js';
import { readConfigFile } from './read-form.js';
/** The command `synpunkt check`: checks config files, prints the issues, and returns whether all files are valid. */
export function check(paths) {
    return paths.map(checkFile).every(Boolean);
}
/** Imports modules that register field types, by their paths; returns an issue for each that cannot be imported. */
export async function importModules(paths) {
    const issues = [];
    for (const path of paths) {
        try {
            // One after the other, as a program would.
            // oxlint-disable-next-line no-await-in-loop
            await import(__rewriteRelativeImportExtension(pathToFileURL(resolve(path)).href));
        }
        catch (error) {
            const [reason] = String(error instanceof Error ? error.message : error).split('\n');
            issues.push(`synpunkt: ${path} could not be imported (${reason}); name a module that calls registerFieldType()`);
        }
    }
    return issues;
}
function checkFile(path) {
    const result = readConfigFile(path);
    const lines = result.ok ? result.warnings : [...result.issues, ...result.warnings];
    for (const line of lines)
        process.stderr.write(`${line}\n`);
    if (!result.ok)
        return false;
    const { fields, language, languages } = result.form;
    const count = flattenInputs(fields).length;
    const allLanguages = [...new Set([...(language === undefined ? [] : [language]), ...languages])].join(' ');
    process.stdout.write(`synpunkt: ${path} is sound: ${count} ${count === 1 ? 'field' : 'fields'}${allLanguages && `, ${allLanguages}`}\n`);
    return true;
}
