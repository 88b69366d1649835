import { dirname, resolve } from 'node:path';
import { readJsonFile } from './json-file.js';
import { mistakesIn } from './mistakes.js';
import { OptionsSchema } from './options-schema.js';
import { readForm } from './read-form.js';
/** Names of the options in the environment. */
const variables = {
    port: 'SYNPUNKT_PORT',
    host: 'SYNPUNKT_HOST',
    data: 'SYNPUNKT_DATA',
    origins: 'SYNPUNKT_ORIGINS',
    config: 'SYNPUNKT_CONFIG',
};
/** Reads the options: the defaults, over them those of a file, over them those of the environment. */
export function readOptions(env, file = env['SYNPUNKT_OPTIONS']) {
    const mistakes = [];
    const given = { ...(file ? fromFile(file, mistakes) : {}), ...fromEnvironment(env, mistakes) };
    const { port = 8787, host = '127.0.0.1', data = 'synpunkt.db', origins = [] } = given;
    const form = formFrom(given.config, mistakes);
    if (mistakes.length === 0 && origins.length === 0) {
        mistakes.push('synpunkt: no origins are given; set SYNPUNKT_ORIGINS to those of your pages, such as https://www.example.se');
    }
    if (form === undefined || mistakes.length > 0)
        return { ok: false, mistakes };
    return {
        ok: true,
        options: { port, host, data: resolve(data), origins, form },
    };
}
function fromFile(path, mistakes) {
    const file = readJsonFile(path);
    if (!file.ok) {
        mistakes.push(file.mistake);
        return {};
    }
    const { data, config, ...rest } = parse({ file: path, json: file.json }, mistakes);
    // The file's paths start from the file: a service has no current folder that its operator would think of.
    const fromThere = (other) => resolve(dirname(path), other);
    return {
        ...rest,
        ...(data !== undefined && { data: fromThere(data) }),
        ...(config !== undefined && { config: fromThere(config) }),
    };
}
function fromEnvironment(env, mistakes) {
    const given = Object.entries(variables).flatMap(([key, variable]) => {
        const value = env[variable];
        // A variable that is set to nothing counts as left out.
        return value ? [[key, fromText(key, value)]] : [];
    });
    return parse({ json: Object.fromEntries(given), keys: variables }, mistakes);
}
function fromText(key, value) {
    if (key === 'port' && /^\d+$/.test(value))
        return Number(value);
    return key === 'origins' ? value.split(',').map((origin) => origin.trim()) : value;
}
/** Notes every mistake; the config's path comes back all the same, so that one start tells of its mistakes too. */
function parse(source, mistakes) {
    const parsed = OptionsSchema.safeParse(source.json);
    if (parsed.success)
        return parsed.data;
    mistakes.push(...mistakesIn(source, parsed.error.issues));
    const { config } = Object(source.json);
    return typeof config === 'string' ? { config } : {};
}
function formFrom(path, mistakes) {
    const file = path === undefined ? { ok: true, json: {} } : readJsonFile(path);
    const read = file.ok ? readForm(file.json, path) : { ok: false, mistakes: [file.mistake] };
    if (read.ok)
        return read.form;
    mistakes.push(...read.mistakes);
    return undefined;
}
