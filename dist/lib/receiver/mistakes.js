import { OptionsSchema } from './options-schema.js';
/** Says what is wrong with options, one line each: the place, what stands there, and what to write instead. */
export function mistakesIn({ json, file, keys = {} }, issues) {
    const line = (text) => (file === undefined ? `synpunkt: ${text}` : `synpunkt: ${file}: ${text}`);
    const known = Object.keys(OptionsSchema.shape).join(', ');
    return issues.flatMap((issue) => {
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => line(`${JSON.stringify(key)} is not an option; the options are ${known}`));
        }
        const [key, index] = issue.path.map(String);
        if (key === undefined)
            return line('is not an object; write { "origins": ["https://www.example.se"] }');
        const place = `${keys[key] ?? key}${index === undefined ? '' : `[${index}]`}`;
        // Every option has words of its own for what it takes.
        return line(`${place} ${JSON.stringify(valueAt(json, issue.path))} ${issue.message}`);
    });
}
const valueAt = (json, path) => path.reduce((value, key) => Object.getOwnPropertyDescriptor(Object(value), key)?.value, json);
