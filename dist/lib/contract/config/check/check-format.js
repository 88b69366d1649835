import { envelopeNames, isOpen311Name, open311Names, open311Places } from '../../message/endpoint-names.js';
import { flattenInputs } from '../../values/flatten-inputs.js';
/** The parts of a message that a format has room for: files, and an envelope beside the answers. */
const formatFeatures = {
    // The envelope of JSON is around the answers.
    json: { files: true, envelope: [] },
    urlencoded: { files: false, envelope: envelopeNames },
    multipart: { files: true, envelope: envelopeNames },
    open311: { files: false, envelope: [] },
};
/** Whether the format of a config can send files. */
export const canSendFiles = ({ format }) => formatFeatures[format].files;
/** Checks field names against the form, and the form against the message format. */
export function checkFormat(inputs, form) {
    return [
        ...checkFieldNames(inputs, form),
        ...checkDuplicates(inputs, form.config),
        ...(form.config.format === 'open311' ? checkOpen311(inputs, form) : []),
        ...checkSpamHints(form),
    ];
}
/** Checks that messages have room for the hints, which are part of the envelope of JSON. */
const checkSpamHints = ({ config: { spamHints, format } }) => spamHints && format !== 'json' ? [{ path: ['spamHints'], code: 'hintsUnsupported', params: { format } }] : [];
function checkFieldNames(inputs, { config, written, invalidKeys }) {
    const known = sentNames(inputs, config);
    return Object.entries(config.fieldNames).flatMap(([name, sent]) => {
        const path = ['fieldNames', name];
        if (!known.includes(name)) {
            const isFollowUp = written.names.has(name) || invalidKeys.has('preset') || invalidKeys.has('format');
            return [{ path, code: 'unknownFieldName', params: { name, allowed: known }, isFollowUp }];
        }
        const isKnown = config.format !== 'open311' || sent === false || isOpen311Name(sent);
        return isKnown ? [] : [{ path, code: 'notOpen311', params: { allowed: [...open311Names, 'attribute[CODE]'] } }];
    });
}
/** Checks that no two fields are sent by the same name; Open311 appends the second to the description. */
function checkDuplicates(inputs, config) {
    if (config.format === 'open311')
        return [];
    const { fieldNames } = config;
    const names = sentNames(inputs, config);
    const taken = new Set(names.filter((name) => !Object.hasOwn(fieldNames, name)));
    return names.flatMap((name) => {
        const sent = Object.hasOwn(fieldNames, name) ? fieldNames[name] : false;
        if (sent !== false && taken.has(sent))
            return [{ path: ['fieldNames', name], code: 'duplicateFieldName' }];
        taken.add(sent);
        return [];
    });
}
/** Returns the names that an endpoint receives unless `fieldNames` replaces them. */
function sentNames(inputs, { format }) {
    return [...inputs.keys(), ...formatFeatures[format].envelope];
}
/** Checks that messages have what Open311 requires. */
function checkOpen311(inputs, { fields, config, written, invalidKeys }) {
    const { extraFields, fieldNames } = config;
    const flat = flattenInputs(fields).filter(({ input }) => inputs.get(input.name) === input);
    const nameOf = (name) => Object.hasOwn(fieldNames, name) ? fieldNames[name] : name;
    const isSent = (name, isOptional = false) => Boolean(Object.hasOwn(extraFields, name) && extraFields[name]) ||
        flat.some(({ input, conditions }) => {
            const isAlways = conditions.length === 0 && (input.type === 'hidden' || input.required === true);
            return nameOf(input.name) === name && (isOptional || isAlways);
        });
    const missing = (needs, ...names) => {
        const renamed = Object.entries(fieldNames).flatMap(([field, sent]) => names.includes(String(sent)) ? [field] : []);
        const isFollowUp = ['preset', 'extraFields', 'fieldNames'].some((key) => invalidKeys.has(key)) ||
            [...names, ...renamed].some((name) => written.names.has(name) && !inputs.has(name));
        return { path: ['format'], code: 'incompleteOpen311', params: { needs }, isFollowUp };
    };
    return [
        ...(isSent('service_code') ? [] : [missing('service_code', 'service_code')]),
        ...(isSent('description', true) ? [] : [missing('description', 'description')]),
        ...(open311Places.some((names) => names.every((name) => isSent(name)))
            ? []
            : [missing('address_string, address_id, or lat and long', ...open311Places.flat())]),
    ];
}
