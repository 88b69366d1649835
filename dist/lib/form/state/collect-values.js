import { optionsOf } from '../../contract/values/evaluate-form.js';
import { cleanAddress, cleanText } from './clean-text.js';
import { valueKind } from './value-kind.js';
/** Collects the values to send: those of the visible fields. */
export function collectValues(values) {
    const entries = [...values.state.inputs].map(([name, { input, chosen }]) => {
        if (input.type === 'hidden')
            return [name, input.value];
        const kind = valueKind(input);
        if (kind === 'list')
            return [name, chosen.map(({ value }) => value)];
        // An option that is no longer offered does not count.
        if (optionsOf(input).length > 0)
            return [name, chosen[0]?.value];
        const value = values.valueOf(name);
        if (typeof value !== 'string')
            return [name, kind === 'files' ? fileProperties(value) : value];
        return [name, (input.type === 'email' || input.type === 'tel' ? cleanAddress : cleanText)(value)];
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
}
/** The properties of files that are sent beside the message. */
const fileProperties = (files) => Array.isArray(files) &&
    files.map(({ name, type, size }) => ({
        // Cut before it is cleaned: a surrogate pair may be cut in two.
        name: cleanText(name.slice(-255)).replace(/[/\\\n\t]/g, '_'),
        type,
        size,
    }));
