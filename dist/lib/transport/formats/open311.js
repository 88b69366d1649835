import { isOpen311Name, open311Places } from '../../contract/message/endpoint-names.js';
import { endpointNameOf, toTexts, withExtraFields } from './form-fields.js';
import { parseJson } from '../parse-json.js';
import { urlencodedType } from './urlencoded.js';
/**
 * A service request of Open311 GeoReport v2.
 *
 * Answers for which the standard has no parameter are appended to the description, so that nothing is lost.
 */
export const open311 = {
    encode(submission, options) {
        const { parameters, otherFields } = splitByName(submission, options);
        const fields = withExtraFields(parameters, options);
        const has = (wanted) => fields.some(([name, value]) => name === wanted && value !== '');
        if (!has('service_code') || !open311Places.some((names) => names.every(has)))
            return undefined;
        const lines = describeFields(otherFields, submission, options);
        const answer = fields.find(([name]) => name === 'description')?.[1];
        const description = [answer, lines.join('\n')].filter(Boolean).join('\n\n');
        const body = new URLSearchParams(fields.filter(([name]) => name !== 'description').map(([name, value]) => [name, value]));
        if (description)
            body.append('description', description);
        return { body, contentType: urlencodedType };
    },
    /** Accepted only with the id of the request, or the token of an endpoint that assigns the id later. */
    readReply(text) {
        const { service_request_id: id, token, code } = readResult(text);
        const reference = [id, token].find((value) => typeof value === 'number' || (typeof value === 'string' && value));
        if (reference !== undefined)
            return { kind: 'accepted', receipt: { reference } };
        // Some endpoints report errors, which have a code, with status 200.
        return code === undefined ? { kind: 'unclear', found: 'no service_request_id and no token' } : { kind: 'rejected' };
    },
};
/** Separates the answers that have a parameter in the standard from the names of the other fields. */
function splitByName({ values }, options) {
    const parameters = [];
    const otherFields = [];
    for (const [field, answer] of Object.entries(values)) {
        const name = endpointNameOf(field, options);
        if (name === undefined)
            continue;
        const isDuplicate = parameters.some(([earlier]) => earlier === name);
        const texts = toTexts(answer);
        if (!isOpen311Name(name) || isDuplicate || texts.length === 0)
            otherFields.push(field);
        else if (!Array.isArray(answer))
            parameters.push([name, texts.join()]);
        else if (!name.startsWith('attribute['))
            parameters.push([name, texts.join(', ')]);
        // Brackets mark an attribute with several values.
        else
            parameters.push(...texts.map((text) => [name.endsWith('[]') ? name : `${name}[]`, text]));
    }
    return { parameters, otherFields };
}
/** Describes answers as lines of text; a field without a label, such as a hidden one, is described by its name. */
function describeFields(fields, { values }, { describe }) {
    const lines = new Map(describe?.().map(({ name, label, answer }) => [name, `${label.replace(/:$/, '')}: ${answer}`]));
    return fields.flatMap((name) => {
        const answer = values[name];
        return lines.get(name) ?? (answer === undefined ? [] : `${name}: ${toTexts(answer).join(', ')}`);
    });
}
const resultKeys = ['service_request_id', 'token', 'code'];
/** Reads the first result of a response, in JSON or in XML, which the standard requires of every endpoint. */
function readResult(text) {
    const json = parseJson(text);
    if (json !== undefined)
        return findResult(json) ?? {};
    // An HTML page has elements of the same name.
    if (/<(?:!doctype )?html/i.test(text))
        return {};
    const elements = text.matchAll(/<(?:\w+:)?(service_request_id|token|code)(?:\s[^>]*)?>\s*(?:<!\[CDATA\[)?\s*([^<>\]]+?)\s*(?:\]\]>)?\s*<\//g);
    return Object.fromEntries([...elements].map(([, name, value]) => [name, value]));
}
/** Finds the first object with a key of a result; some endpoints put it into another object, as in XML. */
function findResult(json) {
    if (typeof json !== 'object' || json === null)
        return undefined;
    if (resultKeys.some((key) => Object.hasOwn(json, key)))
        return json;
    for (const inner of Object.values(json)) {
        const result = findResult(inner);
        if (result)
            return result;
    }
    return undefined;
}
