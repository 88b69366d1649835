import { flattenInputs } from '../contract/values/flatten-inputs.js';
import { readFormFile } from './read-form-file.js';
/** Checks the files of configs and says what it finds, a line each. Tells whether all of them are sound. */
export function check(paths) {
    return paths.map(checkFile).every(Boolean);
}
function checkFile(path) {
    const read = readFormFile(path);
    const lines = read.ok ? read.warnings : [...read.mistakes, ...read.warnings];
    for (const line of lines)
        process.stderr.write(`${line}\n`);
    if (!read.ok)
        return false;
    const { fields, language, languages } = read.form;
    const count = flattenInputs(fields).length;
    const spoken = [...new Set([...(language === undefined ? [] : [language]), ...languages])].join(' ');
    process.stdout.write(`synpunkt: ${path} is sound: ${count} ${count === 1 ? 'field' : 'fields'}${spoken && `, ${spoken}`}\n`);
    return true;
}
