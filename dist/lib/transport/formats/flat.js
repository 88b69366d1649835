import { nameAt } from './format.js';
/** A message as the fields of an HTML form: the answers, what is around them, what a config adds. Files go by themselves. */
export function flatFields({ values, ...envelope }, options) {
    const told = [
        ...Object.entries(values).flatMap(([name, answer]) => textsOf(answer).map((text) => [name, text])),
        ...Object.entries(around(envelope)).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
    ];
    return withExtras(told.flatMap(([name, text]) => {
        const other = nameAt(name, options);
        return other === undefined ? [] : [[other, text]];
    }), options);
}
/** Adds the fields that a config adds; what a message itself says goes before. */
export function withExtras(told, { extraFields = {} }) {
    const names = new Set(told.map(([name]) => name));
    return [...told, ...Object.entries(extraFields).filter(([name]) => !names.has(name))];
}
/** The texts that an answer is made of; none for files. */
export const textsOf = (answer) => [answer].flat().flatMap((part) => (typeof part === 'object' ? [] : [String(part)]));
/** Whether the endpoint gets nothing to know a repeat by. */
export const hasNoId = (options) => nameAt('_id', options) === undefined ? { isNotIdempotent: true } : {};
function around({ id, form, language, sentAt, page }) {
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
