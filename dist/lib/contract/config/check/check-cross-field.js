import { optionsOf } from '../../values/evaluate-form.js';
import { flattenInputs } from '../../values/flatten-inputs.js';
import { maxFields } from '../defaults.js';
import { checkConditions, checkPresetConditions } from './check-conditions.js';
import { canSendFiles, checkFormat } from './check-format.js';
import { locateFields } from './locate-fields.js';
/** Checks rules across fields: names, conditions, endpoints, and the format. */
export function checkCrossField(form) {
    const all = locateFields(form.fields, form.config);
    const isTooMany = all.length > maxFields;
    const located = isTooMany ? all.filter(({ path }) => path[0] !== 'moreFields') : all;
    const presetInputs = new Map(flattenInputs(form.presetFields).map(({ input }) => [input.name, input]));
    const { kept, issues } = omitFields(located, presetInputs, form.config);
    const inputs = new Map(kept.flatMap(({ input }) => (input ? [[input.name, input]] : [])));
    const preset = checkPresetConditions(kept, inputs, form.config);
    for (const { path } of preset) {
        const name = String(path[1]);
        const input = presetInputs.get(name);
        // A change with an issue restores the field of the preset, but nothing may refer to one that a change leaves out.
        if (input && inputs.has(name))
            inputs.set(name, input);
    }
    return [
        ...(isTooMany ? [tooManyFields(all.length)] : []),
        ...issues,
        ...located.flatMap((location) => checkEndpoints(location, form)),
        ...checkConditions(kept, inputs, form),
        ...preset,
        ...checkChanges([...presetInputs.keys()], form),
        ...checkFormat(inputs, form),
    ];
}
const tooManyFields = (count) => ({
    path: ['moreFields'],
    code: 'tooManyFields',
    params: { count, max: maxFields },
});
/**
 * Leaves out the inputs that are duplicate or unsupported, but not their conditions, which are checked as well.
 * A change that is left out restores the input of the preset.
 */
function omitFields(located, presetInputs, config) {
    const issues = [];
    const names = new Set();
    const kept = located.map((location) => {
        const { input, path } = location;
        if (input === undefined)
            return location;
        const { name, type } = input;
        const isDuplicate = names.has(name);
        const isUnsupported = type === 'file' && !canSendFiles(config);
        if (isDuplicate)
            issues.push({ path: [...path, 'name'], code: 'duplicateName', params: { name } });
        if (isUnsupported)
            issues.push({ path, code: 'filesUnsupported', params: { format: config.format } });
        const restored = path[0] === 'changes' ? presetInputs.get(name) : undefined;
        const rest = isDuplicate || isUnsupported ? restored : input;
        if (rest)
            names.add(name);
        return { ...location, input: rest };
    });
    return { kept, issues };
}
/** Checks that the endpoints of options are among those of the config. */
function checkEndpoints({ input, path }, { config, invalidKeys }) {
    const allowed = Object.keys(config.endpoints);
    return (input ? optionsOf(input) : []).flatMap(({ endpoint }, index) => endpoint === undefined || allowed.includes(endpoint)
        ? []
        : [
            {
                path: [...path, 'options', index, 'endpoint'],
                code: 'unknownEndpoint',
                params: { allowed },
                isFollowUp: invalidKeys.has('endpoints'),
            },
        ]);
}
/** Checks that changes are to fields of the preset, and that the config does not replace these. */
function checkChanges(presetNames, { config, invalidKeys }) {
    const known = config.fields === undefined ? presetNames : [];
    return Object.keys(config.changes).flatMap((name) => known.includes(name)
        ? []
        : [
            {
                path: ['changes', name],
                code: 'unknownChange',
                params: { name, allowed: known },
                isFollowUp: invalidKeys.has('preset'),
            },
        ]);
}
