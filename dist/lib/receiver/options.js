import { dirname, resolve } from 'node:path';
import { flattenInputs } from '../contract/values/flatten-inputs.js';
import { readJsonFile } from './json-file.js';
import { mistakesIn } from './mistakes.js';
import { OptionsSchema } from './options-schema.js';
import { readFormFile } from './read-form-file.js';
import { readForm } from './read-form.js';
/** Names of the options in the environment. */
const variables = {
    port: 'SYNPUNKT_PORT',
    host: 'SYNPUNKT_HOST',
    data: 'SYNPUNKT_DATA',
    origins: 'SYNPUNKT_ORIGINS',
    config: 'SYNPUNKT_CONFIG',
    page: 'SYNPUNKT_PAGE',
};
/** Reads the options: the defaults, over them those of a file, over them those of the environment. */
export function readOptions(env, file = env['SYNPUNKT_OPTIONS']) {
    const mistakes = [];
    const given = { ...(file ? fromFile(file, mistakes) : {}), ...fromEnvironment(env, mistakes) };
    const { port = 8787, host = '127.0.0.1', data = 'synpunkt.db', origins = [], page } = given;
    const { form, warnings } = formFrom(given.config, mistakes);
    if (mistakes.length === 0 && origins.length === 0) {
        mistakes.push('synpunkt: no origins are given; set SYNPUNKT_ORIGINS to those of your pages, such as https://www.example.se');
    }
    if (form && mistakes.length === 0 && page === undefined)
        mistakes.push(...relativeLists(form, given.config));
    if (form === undefined || mistakes.length > 0)
        return { ok: false, mistakes, warnings };
    return { ok: true, options: { port, host, data: resolve(data), origins, form, page }, warnings };
}
/** Lists of options whose addresses mean nothing without a page. */
function relativeLists({ fields }, place = 'config') {
    return flattenInputs(fields).flatMap(({ input }) => {
        const { name, optionsFrom: address } = input;
        if (typeof address !== 'string' || URL.canParse(address))
            return [];
        return `synpunkt: ${place}: optionsFrom ${JSON.stringify(address)} of "${name}" is relative to the page; set SYNPUNKT_PAGE to the address of a page that the form stands on, such as https://www.example.se/kontakt`;
    });
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
    const read = path === undefined ? readForm({}) : readFormFile(path);
    if (!read.ok)
        mistakes.push(...read.mistakes);
    return read;
}
