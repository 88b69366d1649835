import { getRaw } from '../contract/values/evaluate-form.js';
/** Matches the files that came with a message against what it tells of them: exactly those, in the order told. */
export function matchFiles(fields, values, parts) {
    const came = Map.groupBy(parts, ({ name }) => name);
    const matched = fields.map((field) => ({
        field,
        // The schema lets nothing else stand in a field for files.
        attachments: matchField(field, (getRaw(values, field) ?? []), came.get(field) ?? []),
    }));
    const issues = matched.flatMap(({ field, attachments }) => attachments === undefined ? [{ field, code: 'invalid' }] : []);
    // The name of an unknown part is the sender's own words.
    if (parts.some(({ name }) => !fields.includes(name)))
        issues.push({ field: 'values', code: 'unexpected' });
    if (issues.length > 0)
        return { ok: false, issues };
    return { ok: true, attachments: matched.flatMap(({ attachments = [] }) => attachments) };
}
function matchField(field, told, came) {
    const matched = told.flatMap(({ name, type, size }, index) => {
        const { fileName, content } = came[index] ?? {};
        const isTold = fileName !== undefined && unquoted(fileName) === unquoted(name) && content?.byteLength === size;
        return isTold ? [{ field, name, type, size, content }] : [];
    });
    return matched.length === told.length && matched.length === came.length ? matched : undefined;
}
/** Browsers write a quotation mark in a file's name as %22, and %22 itself too. */
const unquoted = (name) => name.replaceAll('%22', '"');
