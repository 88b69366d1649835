import { OptionsSchema } from './options-schema.js';
/** Explains the issues of options, a line each: the place, the invalid value, and what to write instead. */
export function explainOptions({ json, file, keys = {} }, issues) {
    const line = (text) => (file === undefined ? `synpunkt: ${text}` : `synpunkt: ${file}: ${text}`);
    const allKeys = Object.keys(OptionsSchema.shape).join(', ');
    return issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => line(`${JSON.stringify(key)} is not an option; the options are ${allKeys}`));
        }
        const [key, index] = issue.path.map(String);
        if (key === undefined)
            return line('is not an object; write { "origins": ["https://www.example.se"] }');
        const place = `${keys[key] ?? key}${index === undefined ? '' : `[${index}]`}`;
        // The schema has a message for every issue.
        return line(`${place} ${JSON.stringify(valueAt(json, issue.path))} ${issue.message}`);
    });
}
const valueAt = (json, path) => path.reduce((value, key) => Object.getOwnPropertyDescriptor(Object(value), key)?.value, json);
