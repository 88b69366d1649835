import { parseJson } from '../parse-json.js';
import { findFailure } from './find-failure.js';
/** Converts a message to the fields of an HTML form: answers, envelope, extra fields of the config. Files are left out. */
export function toFormFields({ values, ...envelope }, options) {
    const fields = [
        ...Object.entries(values).flatMap(([name, answer]) => toTexts(answer).map((text) => [name, text])),
        ...Object.entries(envelopeFields(envelope)).flatMap(([name, text]) => text === undefined ? [] : [[name, text]]),
    ];
    const renamed = fields.flatMap(([name, text]) => {
        const endpointName = endpointNameOf(name, options);
        return endpointName === undefined ? [] : [[endpointName, text]];
    });
    return withExtraFields(renamed, options);
}
/** Adds the extra fields of the config, except those whose name the message already uses. */
export function withExtraFields(fields, { extraFields = {} }) {
    const names = new Set(fields.map(([name]) => name));
    return [...fields, ...Object.entries(extraFields).filter(([name]) => !names.has(name))];
}
/** Appends the files with the endpoint's names of their fields, and their names in the message; skips those of fields left out. */
export function appendFiles(body, { values }, options) {
    for (const [field, files] of options.files ?? []) {
        const infos = Object(values[field]);
        const name = endpointNameOf(field, options);
        if (name === undefined)
            continue;
        files.forEach((file, index) => body.append(name, file, infos[index]?.name));
    }
}
/** Returns the texts of an answer; none for files. */
export const toTexts = (answer) => [answer].flat().flatMap((value) => (typeof value === 'object' ? [] : [String(value)]));
/** Returns the endpoint's name for a field. Undefined when the config leaves the field out. */
export function endpointNameOf(name, { fieldNames = {} }) {
    const endpointName = Object.hasOwn(fieldNames, name) ? fieldNames[name] : name;
    return endpointName === false ? undefined : endpointName;
}
/** A page with a password field, one that leads to a log-in elsewhere (SAML), or that of a firewall with status 200. */
const foreignPage = /<input[^>]+(?:type=["']?password|name=["']?samlrequest)|the requested url was rejected|_incapsula_resource/i;
/** Judges the response to an HTML form: a page of HTML counts as the confirmation. */
export function readFormReply(text) {
    const receipt = parseJson(text);
    const found = foreignPage.test(text) ? 'the page of a log-in or a firewall' : findFailure(text, receipt);
    return found ? { kind: 'unclear', found } : { kind: 'accepted', receipt };
}
function envelopeFields({ id, form, language, sentAt, page }) {
    return {
        _id: id,
        _form: form,
        _language: language,
        _sentAt: sentAt,
        _page: page.url,
        _title: page.title,
        _pageLanguage: page.language,
        _referrer: page.referrer,
        _viewport: page.viewport && `${page.viewport.width}x${page.viewport.height}`,
        _version: page.version,
    };
}
