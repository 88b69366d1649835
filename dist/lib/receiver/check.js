import { flattenInputs } from '../contract/values/flatten-inputs.js';
import { readConfigFile } from './read-form.js';
/** The command `synpunkt check`: checks config files, prints the issues, and returns whether all files are valid. */
export function check(paths) {
    return paths.map(checkFile).every(Boolean);
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
