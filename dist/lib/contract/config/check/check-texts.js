import { formLanguages, languageOfTag } from '../form-languages.js';
import { isObject } from '../paths.js';
import { ConfigSchema } from '../schema.js';
import { languageTag } from '../text.js';
import { issueAt } from './config-issue.js';
/** The keys of objects with names of the site owner, which may look like languages. */
const withoutTexts = new Set(['endpoints', 'extraFields', 'fieldNames', 'headers']);
/** Limits the recursion: no text is deeper, but an object that is not read may be. */
const maxDepth = 12;
/** Returns a warning for each text in a language that synpunkt does not have, or without one that the form offers. */
export function checkTexts(json, { language, languages }) {
    const tags = language === undefined ? languages : [language, ...languages];
    const offered = new Set(tags.flatMap((tag) => languageOfTag(tag) ?? []));
    const issues = [];
    const visit = (value, path) => {
        if (path.length > maxDepth)
            return;
        if (Array.isArray(value))
            value.forEach((entry, index) => visit(entry, [...path, index]));
        if (!isObject(value))
            return;
        if (!isText(value)) {
            for (const [key, inner] of Object.entries(value))
                visit(inner, [...path, key]);
            return;
        }
        for (const tag of Object.keys(value)) {
            if (isFormLanguage(tag))
                continue;
            issues.push(issueAt([...path, tag], 'unknownLanguage', { near: languageOfTag(tag), allowed: formLanguages }));
        }
        // Those of `texts` take the place of texts that synpunkt has in each language.
        const missing = path[0] === 'texts' ? [] : [...offered].filter((each) => !Object.hasOwn(value, each));
        if (missing.length > 0)
            issues.push(issueAt(path, 'untranslated', { values: missing }));
    };
    for (const [key, value] of Object.entries(Object(json))) {
        if (Object.hasOwn(ConfigSchema.shape, key) && !withoutTexts.has(key))
            visit(value, [key]);
    }
    return issues;
}
/** Whether a key is exactly that of a language: `sv-SE` is not. */
const isFormLanguage = (tag) => formLanguages.some((language) => language === tag);
/** Whether an object is a text per language; a key of three letters alone, such as "url", may be another one. */
function isText(object) {
    const tags = Object.keys(object);
    // A condition that lacks its field, and not a text in Icelandic.
    if (tags.length === 1 && tags[0] === 'is')
        return false;
    return (tags.some((tag) => isFormLanguage(tag) || /^..(?:-|$)/.test(tag)) &&
        tags.every((tag) => languageTag.test(tag) && typeof object[tag] === 'string'));
}
