import { optionsOf } from '../../contract/values/evaluate-form.js';
import { cleanAddress, cleanText } from './clean-text.js';
/** What goes out: the answers to the inputs in sight. */
export function collectValues(answers) {
    const given = [...answers.state.inputs].map(([name, { input, chosen }]) => {
        if (input.type === 'hidden')
            return [name, input.value];
        if (input.type === 'checkboxes')
            return [name, chosen.map(({ value }) => value)];
        // An option that is no longer offered is no answer any more.
        if (optionsOf(input).length > 0)
            return [name, chosen[0]?.value];
        const value = answers.valueOf(name);
        if (typeof value !== 'string')
            return [name, input.type === 'file' ? filesTold(value) : value];
        return [name, (input.type === 'email' || input.type === 'tel' ? cleanAddress : cleanText)(value)];
    });
    return Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== ''));
}
/** What is told in a message of the files that go beside it. */
const filesTold = (files) => Array.isArray(files) &&
    files.map(({ name, type, size }) => ({
        // Cut first, since a letter that is cut in two has to be mended.
        name: cleanText(name.slice(-255)).replace(/[/\\\n\t]/g, '_'),
        type,
        size,
    }));
