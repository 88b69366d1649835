import { cleanAnswer } from '../../contract/values/clean-answer.js';
import { optionsOf } from '../../contract/values/evaluate-form.js';
import { fileInfoOf } from '../../contract/values/files.js';
import { valueKind } from './value-kind.js';
/** Collects the values to send: those of the visible fields that are not empty. */
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
        return [name, cleanAnswer(input, value)];
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
}
/** Returns the files to send, by field. */
export function filesOf(values) {
    const files = [...values.state.inputs].flatMap(([name, { input }]) => {
        const value = valueKind(input) === 'files' ? values.valueOf(name) : '';
        return Array.isArray(value) && value.length > 0 ? [[name, value]] : [];
    });
    return new Map(files);
}
/** Returns the name, type and size of files; their content is sent beside the message. */
const fileProperties = (files) => Array.isArray(files) && files.map(fileInfoOf);
