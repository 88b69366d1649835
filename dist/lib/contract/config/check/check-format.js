import { envelopeNames, isOpen311Name, open311Names, open311Places } from '../../message/endpoint-names.js';
import { issueAt } from './config-issue.js';
import { flattenInputs } from '../../values/flatten-inputs.js';
/**
 * Finds what keeps messages from reaching an endpoint as the config means it: names of fields that there are not, and
 * what the format of the messages has no room for, or cannot do without.
 *
 * @param fields - The fields of the form, complete.
 * @param standing - Where each of them stands in the config.
 */
export function checkFormat(fields, standing, own) {
    const inputs = flattenInputs(fields);
    return [
        ...wrongNames(inputs, own),
        ...takenNames(inputs, own),
        ...filesLost(standing, own),
        ...open311Lacks(inputs, own),
    ];
}
function wrongNames(inputs, { fieldNames, format }) {
    const known = namesIn(inputs, format);
    return Object.entries(fieldNames).flatMap(([name, other]) => {
        const path = ['fieldNames', name];
        if (!known.includes(name))
            return [issueAt(path, 'unknownName', { name, allowed: known })];
        const isLost = format === 'open311' && other !== false && !isOpen311Name(other);
        return isLost ? [issueAt(path, 'notOpen311', { allowed: [...open311Names, 'attribute[CODE]'] })] : [];
    });
}
/** Names that two fields get; Open311 has the second follow the description, and nothing is lost. */
function takenNames(inputs, { fieldNames, format }) {
    if (format === 'open311')
        return [];
    const names = namesIn(inputs, format);
    const taken = new Set(names.filter((name) => !Object.hasOwn(fieldNames, name)));
    return names.flatMap((name) => {
        const other = Object.hasOwn(fieldNames, name) ? fieldNames[name] : false;
        if (other !== false && taken.has(other))
            return [issueAt(['fieldNames', name], 'nameTaken')];
        taken.add(other);
        return [];
    });
}
/** The names that an endpoint gets answers under, as long as the config has no others. */
function namesIn(inputs, format) {
    // With JSON the envelope stands around the answers, and Open311 does without.
    const around = format === 'urlencoded' || format === 'multipart' ? envelopeNames : [];
    return [...inputs.map(({ input }) => input.name), ...around];
}
/** Fields for files, where there is no way to send these. */
function filesLost(standing, { format }) {
    if (format !== 'urlencoded' && format !== 'open311')
        return [];
    return standing.flatMap(({ input, path }) => input?.type === 'file' ? [issueAt(path, 'noRoomForFiles', { format })] : []);
}
/** What Open311 takes no message without. */
function open311Lacks(inputs, { extraFields, fieldNames, format }) {
    if (format !== 'open311')
        return [];
    const nameOf = (name) => Object.hasOwn(fieldNames, name) ? fieldNames[name] : name;
    const has = (wanted, isEnough) => Boolean(Object.hasOwn(extraFields, wanted) && extraFields[wanted]) ||
        inputs.some((placed) => nameOf(placed.input.name) === wanted && isEnough(placed));
    const isSure = ({ input, conditions }) => conditions.length === 0 && (input.type === 'hidden' || input.required === true);
    const hasPlace = open311Places.some((names) => names.every((name) => has(name, isSure)));
    const lacks = (needs, ...names) => issueAt(['format'], 'open311Lacks', { needs, names: [...names, ...inputsFor(names, fieldNames)] });
    return [
        ...(has('service_code', isSure) ? [] : [lacks('service_code', 'service_code')]),
        ...(has('description', () => true) ? [] : [lacks('description', 'description')]),
        ...(hasPlace ? [] : [lacks('address_string, address_id, or lat and long', ...open311Places.flat())]),
    ];
}
/** The fields that a config gives some names. */
const inputsFor = (names, fieldNames) => Object.entries(fieldNames).flatMap(([field, other]) => (names.includes(String(other)) ? [field] : []));
